import "../support/test-database";
import { beforeAll, describe, expect, it } from "vitest";
import { buildPerson, buildTeam, someday } from "../support/builders";
import { findActive, findPeople, findTeamsNamed, listColleagues } from "~/domain/people/find-people.server";
import type { TeamRef, Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";

let oak: TeamRef, elm: TeamRef;
let me: Viewer, left: Viewer;

beforeAll(async () => {
  oak = await buildTeam("Oak ward");
  elm = await buildTeam("Old Oak_Lane clinic");
  me = await buildPerson({ name: "Anna Me", teams: [oak] });
  await buildPerson({ name: "Joanna Field", teams: [elm, oak] });
  await buildPerson({ name: "Mary Anne O'Brien", teams: [elm] });
  await buildPerson({ name: "Élodie Ångström" });
  left = await buildPerson({ name: "Anna Gone", teams: [oak] });
  await write((tx) => tx.person.update({ where: { id: left.id }, data: { deactivatedAt: someday } }));
});

async function named(typed: string, most = 20): Promise<string[]> {
  return (await findPeople(me, typed, most)).map(({ name }) => name);
}

describe("finding people", () => {
  it("holds every word, those first whose name or surname begins so, without oneself and those who left", async () => {
    expect(await named("ann")).toEqual(["Mary Anne O'Brien", "Joanna Field"]);
    expect(await named("FIELD joanna")).toEqual(["Joanna Field"]);
    expect(await named("joanna brien")).toEqual([]);
  });

  it("knows letters with accents and either apostrophe", async () => {
    expect(await named("élodie ångström")).toEqual(["Élodie Ångström"]);
    expect(await named("o’brien")).toEqual(["Mary Anne O'Brien"]);
  });

  it("takes signs of a pattern for what they are, and nothing for nothing", async () => {
    for (const typed of ["%", "_", "jo%", "", "  ", "'", "\\"]) expect(await named(typed), typed).toEqual([]);
  });

  it("finds no more than asked for", async () => {
    expect(await named("ann", 1)).toEqual(["Mary Anne O'Brien"]);
  });

  it("says which teams somebody belongs to", async () => {
    const [joanna] = await findPeople(me, "joanna", 5);
    expect(joanna).toMatchObject({ jobTitle: "Staff nurse", teams: ["Oak ward", "Old Oak_Lane clinic"] });
  });
});

it("colleagues are those of one's own teams who are still here", async () => {
  expect((await listColleagues(me, 30)).map(({ name }) => name)).toEqual(["Joanna Field"]);
  expect(await listColleagues({ ...me, teams: [] }, 30)).toEqual([]);
});

it("of these people, those with an open account", async () => {
  expect((await findActive([me.id, left.id, 999_999])).map(({ id }) => id)).toEqual([me.id]);
});

it("teams are found by name", async () => {
  expect((await findTeamsNamed("oak", 8)).map(({ name }) => name)).toEqual([
    "Oak ward",
    "Old Oak_Lane clinic",
  ]);
  expect((await findTeamsNamed("k_l", 8)).map(({ name }) => name)).toEqual(["Old Oak_Lane clinic"]);
  expect(await findTeamsNamed("oak", 1)).toHaveLength(1);
});
