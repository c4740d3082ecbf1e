import type { Role } from "~/domain/people/roles";

export const organisationName = "Fenland and Ouse NHS Trust";

/** Five teams of a trust that doesn't exist. */
export const teams = {
  willow: { name: "Willow ward", setting: "acute-ward" },
  oak: { name: "Oak ward", setting: "acute-ward" },
  elm: { name: "Elm ward", setting: "rehabilitation" },
  juniper: { name: "Juniper ward", setting: "older-people" },
  riverside: { name: "Riverside community team", setting: "community" },
} as const;

export type TeamKey = keyof typeof teams;

export type CastMember = {
  name: string;
  email: string;
  jobTitle: string;
  /** How many days ago; before anything else happened where it isn't said. */
  joined?: number;
  teams: readonly TeamKey[];
  roles: readonly { role: Role; team: TeamKey | null }[];
};

/** Nine invented people. The demonstration, the tests and the browser tests all use them. */
export const cast = {
  amara: {
    name: "Amara Okafor",
    email: "amara.okafor@fenland-ouse.example",
    jobTitle: "Healthcare assistant, nights",
    teams: ["willow"],
    roles: [],
  },
  joe: {
    name: "Joe Mallory",
    email: "joe.mallory@fenland-ouse.example",
    jobTitle: "Staff nurse",
    teams: ["oak"],
    roles: [],
  },
  priya: {
    name: "Priya Kaur",
    email: "priya.kaur@fenland-ouse.example",
    jobTitle: "Occupational therapist",
    teams: ["elm"],
    roles: [],
  },
  callum: {
    name: "Callum Reid",
    email: "callum.reid@fenland-ouse.example",
    jobTitle: "Expert by experience",
    teams: ["elm", "riverside"],
    roles: [{ role: "lived-experience-partner", team: null }],
  },
  ruth: {
    name: "Ruth Adeyemi",
    email: "ruth.adeyemi@fenland-ouse.example",
    jobTitle: "Matron",
    teams: ["willow", "oak"],
    roles: [
      { role: "leader", team: "willow" },
      { role: "leader", team: "oak" },
    ],
  },
  helen: {
    name: "Helen Brightwell",
    email: "helen.brightwell@fenland-ouse.example",
    jobTitle: "Clinical director, psychologist",
    teams: ["juniper"],
    roles: [
      { role: "steward", team: null },
      { role: "leader", team: null },
    ],
  },
  marcus: {
    name: "Marcus Bell",
    email: "marcus.bell@fenland-ouse.example",
    jobTitle: "Community mental health nurse",
    teams: ["riverside"],
    roles: [{ role: "moderator", team: null }],
  },
  sian: {
    name: "Sian Powell",
    email: "sian.powell@fenland-ouse.example",
    jobTitle: "Ward clerk",
    teams: ["juniper"],
    roles: [{ role: "administrator", team: null }],
  },
  tom: {
    name: "Tom Ellery",
    email: "tom.ellery@fenland-ouse.example",
    jobTitle: "Healthcare assistant, first week",
    joined: 3,
    teams: ["willow"],
    roles: [],
  },
} as const satisfies Record<string, CastMember>;

export type CastKey = keyof typeof cast;
