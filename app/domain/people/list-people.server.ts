import { db } from "~/platform/db.server";
import { roleLabelOf } from "./roles";
import { isAdministrator, type Viewer } from "./viewer";

export type ListedPerson = {
  id: number;
  name: string;
  email: string;
  jobTitle: string;
  isActive: boolean;
  teams: string[];
  roles: string[];
};

export type PeoplePage = { people: ListedPerson[]; next: number | null; count: number };

const perPage = 25;

/** Everybody with an account, by name, or whose name or e-mail address holds the words; for administrators only. */
export async function listPeople(viewer: Viewer, words: string, after: number | null): Promise<PeoplePage> {
  if (!isAdministrator(viewer)) return { people: [], next: null, count: 0 };
  const where = words === "" ? {} : { OR: [{ name: { contains: words } }, { email: { contains: words } }] };
  const rows = await db.person.findMany({
    where,
    select: columns,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: perPage + 1,
    ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
  });
  const people = rows.slice(0, perPage).map(listed);
  const next = rows.length > perPage ? (people.at(-1)?.id ?? null) : null;
  return { people, next, count: await db.person.count({ where }) };
}

const columns = {
  id: true,
  name: true,
  email: true,
  jobTitle: true,
  deactivatedAt: true,
  memberships: { select: { team: { select: { name: true } } } },
  roles: { select: { role: true, team: { select: { name: true } } } },
} as const;

type Row = Omit<ListedPerson, "isActive" | "teams" | "roles"> & {
  deactivatedAt: Date | null;
  memberships: { team: { name: string } }[];
  roles: { role: string; team: { name: string } | null }[];
};

function listed({ deactivatedAt, memberships, roles, ...person }: Row): ListedPerson {
  return {
    ...person,
    isActive: deactivatedAt === null,
    teams: memberships.map(({ team }) => team.name).sort(),
    roles: roles.map(({ role, team }) => roleLabelOf(role, team?.name ?? null)).sort(),
  };
}
