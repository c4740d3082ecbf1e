/** As what people shape an idea. Never who they are: a role is enough, and a name is theirs to add. */
export const shaperRoles = [
  { name: "patient", label: "Patients", isLived: true },
  { name: "carer", label: "Carers", isLived: true },
  { name: "family", label: "Family or friends", isLived: true },
  { name: "peer-worker", label: "Peer workers", isLived: true },
  { name: "partner", label: "Lived-experience partners", isLived: true },
  { name: "nurse", label: "Nurses", isLived: false },
  { name: "assistant", label: "Healthcare assistants", isLived: false },
  { name: "therapist", label: "Therapists and psychologists", isLived: false },
  { name: "doctor", label: "Doctors", isLived: false },
  { name: "social-worker", label: "Social workers", isLived: false },
  { name: "support", label: "Domestic staff, porters, the office", isLived: false },
  { name: "other", label: "Others", isLived: false },
] as const;

export type ShaperRole = (typeof shaperRoles)[number]["name"];

export const shaperRoleNames = shaperRoles.map(({ name }) => name);

export function roleLabel(name: string): string | null {
  return shaperRoles.find((role) => role.name === name)?.label ?? null;
}

/** Roles as they are saved, in one line, and back: always in the order of the list. */
export function joinRoles(roles: readonly string[]): string {
  return shaperRoleNames.filter((name) => roles.includes(name)).join(" ");
}

export function splitRoles(saved: string): ShaperRole[] {
  const names = saved.split(" ");
  return shaperRoleNames.filter((name) => names.includes(name));
}

/** Roles in words, those with lived experience first; empty where nobody was said. */
export function rolesInWords(roles: readonly string[]): string {
  const labels = splitRoles(roles.join(" ")).flatMap((name, i) => {
    const label = roleLabel(name) ?? "";
    return i === 0 ? [label] : [label.charAt(0).toLowerCase() + label.slice(1)];
  });
  return new Intl.ListFormat("en-GB").format(labels);
}
