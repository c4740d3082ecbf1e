export const requestAudiences = [
  { name: "team", label: "My team", reach: "Your team can see it, and the moderators." },
  {
    name: "organisation",
    label: "Everybody",
    reach:
      "Everybody in the organisation can see it, with your team's name. A count with an answer given 1 to 4 times stays with your team.",
  },
] as const;

export type RequestAudience = (typeof requestAudiences)[number]["name"];

export const requestAudienceNames = requestAudiences.map(({ name }) => name);
