import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { countIdeas, listIdeas } from "~/domain/ideas/list-ideas.server";
import { readListWish } from "~/domain/ideas/list-filters";
import type { Viewer } from "~/domain/people/viewer";
import { searchIdeas } from "~/domain/search/search-ideas.server";
import { write } from "~/platform/db.server";

const now = new Date("2026-03-10T09:00:00.000Z");
let author: Viewer, colleague: Viewer, stranger: Viewer, leader: Viewer, moderator: Viewer;
let willow: { id: number; name: string }, elm: { id: number; name: string };
let ofTeam: number, inTeamName: number, draft: number, withdrawn: number;

beforeAll(async () => {
  [willow, elm] = [await buildTeam("Willow ward"), await buildTeam("Elm ward")];
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  colleague = await buildPerson({ teams: [willow] });
  stranger = await buildPerson({ teams: [elm] });
  leader = await buildPerson({ roles: [{ role: "leader", teamId: willow.id }] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  ofTeam = await buildIdea(author, {
    title: "Secret kettle",
    audience: "team",
    teamId: willow.id,
    themes: ["safety"],
  });
  inTeamName = await buildIdea(author, { title: "Named kettle", teamId: willow.id, inTeamName: true });
  draft = await buildIdea(author, { title: "Draft kettle", audience: "draft", teamId: willow.id });
  withdrawn = await buildIdea(author, { title: "Withdrawn kettle" });
  await write((tx) => tx.idea.update({ where: { id: withdrawn }, data: { withdrawnAt: now } }));
  await write((tx) =>
    tx.cycle.create({
      data: {
        ideaId: ofTeam,
        number: 1,
        scale: "one-shift",
        change: "Try",
        learnt: "Whistling helped",
        createdAt: now,
        updatedAt: now,
      },
    }),
  );
});

async function seenBy(viewer: Viewer, query = "") {
  const wish = readListWish(new URLSearchParams(query));
  const { ideas } = await listIdeas(viewer, wish, "", now);
  expect(await countIdeas(viewer, wish)).toBe(ideas.length);
  return ideas.map(({ id }) => id).toSorted((a, b) => a - b);
}

async function foundBy(viewer: Viewer, q: string) {
  const { results, total } = await searchIdeas(viewer, { q, after: null });
  expect(total).toBe(results.length);
  return results.map(({ idea }) => idea.id).toSorted((a, b) => a - b);
}

describe("from outside the team", () => {
  test.each(["", "sort=new", "sort=supported", "sort=under-seen", "q=kettle"])(
    "only what is everybody's is listed: %s",
    async (query) => {
      expect(await seenBy(stranger, query)).toEqual([inTeamName]);
    },
  );

  test("filters show nothing of it, not even by a count", async () => {
    expect(await seenBy(stranger, "theme=safety")).toEqual([]);
    expect(await seenBy(stranger, `team=${willow.id}`)).toEqual([inTeamName]);
    expect(await seenBy(stranger, "q=secret")).toEqual([]);
  });

  test("search finds neither the idea nor what its cycles learnt", async () => {
    expect(await foundBy(stranger, "secret")).toEqual([]);
    expect(await foundBy(stranger, "whistling")).toEqual([]);
    expect(await foundBy(stranger, "kettle")).toEqual([inTeamName]);
  });
});

describe("from inside, and by duty", () => {
  test("colleagues, the team's leader and moderators see the team's idea", async () => {
    for (const viewer of [author, colleague, leader, moderator]) {
      expect(await seenBy(viewer)).toEqual([ofTeam, inTeamName]);
      expect(await foundBy(viewer, "whistling")).toEqual([ofTeam]);
    }
  });

  test("drafts and withdrawn ideas are in nobody's list, not even their author's", async () => {
    for (const viewer of [author, moderator]) {
      const all = [...(await seenBy(viewer, "q=kettle")), ...(await foundBy(viewer, "kettle"))];
      expect(all).not.toContain(draft);
      expect(all).not.toContain(withdrawn);
    }
  });

  test("whoever left the team still sees their own idea there", async () => {
    const moved = { ...author, teams: [elm] };
    expect(await seenBy(moved)).toEqual([ofTeam, inTeamName]);
    expect(await seenBy(moved, `team=${willow.id}`)).toEqual([ofTeam, inTeamName]);
  });
});

describe("an idea in the team's name", () => {
  test("never holds its author for readers", async () => {
    const wish = readListWish(new URLSearchParams());
    for (const viewer of [stranger, colleague, leader]) {
      const { ideas } = await listIdeas(viewer, wish, "", now);
      const { results } = await searchIdeas(viewer, { q: "named", after: null });
      const card = ideas.find(({ id }) => id === inTeamName);
      expect(card).toMatchObject({ by: "Willow ward", team: null });
      expect(JSON.stringify([card, results])).not.toContain("Hidden");
      expect(JSON.stringify(results)).not.toContain("authorId");
    }
  });

  test("its author and the moderators know", async () => {
    for (const viewer of [author, moderator]) {
      const { ideas } = await listIdeas(viewer, readListWish(new URLSearchParams()), "", now);
      expect(ideas.find(({ id }) => id === inTeamName)).toMatchObject({
        by: "Hidden Author",
        team: "Willow ward",
      });
    }
  });
});
