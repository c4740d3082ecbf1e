export const audiences = [
  { name: "draft", label: "Draft", reach: "Only you can see it." },
  { name: "team", label: "My team", reach: "Your team can see it, and its leaders and the moderators." },
  {
    name: "organisation",
    label: "Everybody",
    reach: "Everybody in the organisation who is signed in can see it.",
  },
] as const;

export type Audience = (typeof audiences)[number]["name"];

export const audienceNames = audiences.map((audience) => audience.name);

export function isAudience(value: string): value is Audience {
  return audiences.some((audience) => audience.name === value);
}

export function audienceLabel(name: string): string {
  return audiences.find((audience) => audience.name === name)?.label ?? name;
}
