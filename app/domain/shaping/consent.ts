/** Whom the words of somebody may reach, from the fewest to the most. They agreed to it, and nobody else may widen it. */
export const consents = [
  {
    name: "team",
    label: "The team",
    hint: "The idea's team reads it here, and the moderators.",
    reach: "for the team only",
  },
  {
    name: "organisation",
    label: "The organisation",
    hint: "Everybody who can see the idea reads it here, on the screen.",
    reach: "for everybody here, not for paper",
  },
  {
    name: "printed",
    label: "The organisation, and print",
    hint: "It can also be printed, for the noticeboard.",
    reach: "for everybody here, and for paper",
  },
] as const;

export type Consent = (typeof consents)[number]["name"];

export const consentNames = consents.map(({ name }) => name);

export function findConsent(name: string) {
  return consents.find((consent) => consent.name === name) ?? null;
}

/** Whose words a quote can hold: the role is all that is kept of them. */
export const quotedRoles = [
  { name: "patient", label: "A patient" },
  { name: "carer", label: "A carer" },
  { name: "peer-worker", label: "A peer worker" },
] as const;

export type QuotedRole = (typeof quotedRoles)[number]["name"];

export const quotedRoleNames = quotedRoles.map(({ name }) => name);

export function quotedRoleLabel(name: string): string {
  return quotedRoles.find((role) => role.name === name)?.label ?? "Somebody";
}
