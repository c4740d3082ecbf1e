/** Where care happens: of a team, and of an idea. */
export const settingsOfCare = [
  { name: "acute-ward", label: "Acute ward" },
  { name: "intensive-care", label: "Psychiatric intensive care" },
  { name: "rehabilitation", label: "Rehabilitation" },
  { name: "older-people", label: "Older people's ward" },
  { name: "young-people", label: "Children and young people" },
  { name: "forensic", label: "Forensic or secure" },
  { name: "community", label: "Community team" },
  { name: "crisis", label: "Crisis and liaison" },
  { name: "everywhere", label: "Anywhere" },
] as const;

export const settingNames = settingsOfCare.map((setting) => setting.name);

export function settingLabel(name: string): string | null {
  return settingsOfCare.find((setting) => setting.name === name)?.label ?? null;
}
