export const opportunityAudiences = [
  { name: "team", label: "My team", reach: "Your team can see it, without your name." },
  {
    name: "organisation",
    label: "Everybody, as from somewhere in the organisation",
    reach:
      "Others see neither your team nor your name, and of the date only the month. It reaches them once the month is over and there are notes from at least three teams, so that nobody can tell whose it is.",
  },
] as const;

export type OpportunityAudience = (typeof opportunityAudiences)[number]["name"];

export const opportunityAudienceNames = opportunityAudiences.map(({ name }) => name);
