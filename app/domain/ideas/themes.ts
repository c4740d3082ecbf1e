/**
 * What an idea is about. After the Culture of Care standards for mental health inpatient services, with
 * Safewards and the least restrictive practice that PROMISE grew from.
 */
export const themes = [
  { name: "relationships", label: "Relationships" },
  { name: "lived-experience", label: "Lived experience" },
  { name: "safety", label: "Safety" },
  { name: "choice", label: "Choice" },
  { name: "needs-led", label: "Needs led" },
  { name: "environment", label: "Environment" },
  { name: "things-to-do", label: "Things to do" },
  { name: "therapeutic-support", label: "Therapeutic support" },
  { name: "staff-support", label: "Staff support" },
  { name: "equality", label: "Equality" },
  { name: "avoiding-harm", label: "Avoiding harm" },
  { name: "transparency", label: "Transparency" },
  { name: "families-and-carers", label: "Families and carers" },
  { name: "safewards", label: "Safewards" },
] as const;

export const themeNames = themes.map((theme) => theme.name);

export function themeLabel(name: string): string {
  return themes.find((theme) => theme.name === name)?.label ?? name;
}
