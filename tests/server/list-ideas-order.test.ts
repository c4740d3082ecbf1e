import { buildPerson, buildTeam } from "../support/builders";
import { randomIdea, replaceIdeas, type RandomIdea } from "../support/random-ideas";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { countIdeas, listIdeas } from "~/domain/ideas/list-ideas.server";
import { readListWish, type ListWish } from "~/domain/ideas/list-filters";
import { canSeeIdea } from "~/domain/ideas/policy";
import { compareIdeas, sorts } from "~/domain/ideas/sorts";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const now = new Date("2026-03-02T09:00:00.000Z");
const anything = readListWish(new URLSearchParams());
let viewers: Viewer[];
let teams: { id: number; name: string }[];

beforeAll(async () => {
  teams = [await buildTeam(), await buildTeam(), await buildTeam(), await buildTeam()];
  const [first, second] = teams as [(typeof teams)[0], (typeof teams)[0]];
  viewers = [
    await buildPerson({ teams: [first] }),
    await buildPerson({ teams: [first, second], roles: [{ role: "leader", teamId: teams[2]?.id ?? 0 }] }),
    await buildPerson({ roles: [{ role: "moderator", teamId: null }] }),
    await buildPerson({ roles: [{ role: "leader", teamId: null }] }),
    {
      ...(await buildPerson()),
      teams: [...teams.slice(1), ...Array.from({ length: 14 }, (_, i) => ({ id: 9000 + i, name: "" }))],
    },
  ];
});

const viewer = fc.nat(4);
const sort = fc.constantFrom(...sorts.map(({ name }) => name));
const filters = fc.constantFrom(
  "",
  "theme=safety",
  "stage=seed",
  "team=1",
  "team=2&theme=choice",
  "q=sit",
  "q=nobody",
);
const wishes = fc.record({ sort, filters }).map(({ sort: name, filters: query }): ListWish => ({
  ...readListWish(new URLSearchParams(query)),
  sort: name,
}));
const ideas = fc.array(randomIdea, { minLength: 0, maxLength: 70 });

describe("the list of ideas", () => {
  test("is what may be seen, filtered and sorted as the rules say, page by page", async () => {
    await fc.assert(
      fc.asyncProperty(ideas, wishes, viewer, async (rows, wish, who) => {
        await replaceIdeas(
          rows,
          viewers.map(({ id }) => id),
          teams.map(({ id }) => id),
          now,
        );
        const expected = await expectedIds(rows, viewerAt(who), wish);
        expect(await idsOfAllPages(viewerAt(who), wish)).toEqual(expected);
        expect(await countIdeas(viewerAt(who), wish)).toBe(expected.length);
      }),
      { numRuns: 120 },
    );
  });

  test("shows each idea once when opens and votes come in between pages of what they don't sort", async () => {
    const rows = fc
      .sample(randomIdea, { numRuns: 70, seed: 7 })
      .map((row) => ({ ...row, audience: "organisation" as const, withdrawn: false }));
    await replaceIdeas(rows, [], [], now);
    const ids = await idsOfAllPages(viewerAt(0), { ...anything, sort: "new" }, bumpEverything);
    expect(ids.toSorted((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
  });

  test("keeps going to an end when votes change while somebody pages by votes", async () => {
    const rows = fc
      .sample(randomIdea, { numRuns: 70, seed: 8 })
      .map((row) => ({ ...row, audience: "organisation" as const, withdrawn: false }));
    for (const name of ["supported", "under-seen", "moving"] as const) {
      await replaceIdeas(rows, [], [], now);
      const ids = await idsOfAllPages(viewerAt(0), { ...anything, sort: name }, bumpEverything);
      expect(ids.length).toBeGreaterThanOrEqual(20);
    }
  });

  test("what settles while somebody pages stays where it was", async () => {
    const rows = fc
      .sample(randomIdea, { numRuns: 60, seed: 9 })
      .map((row) => ({ ...row, audience: "organisation" as const, withdrawn: false }));
    await replaceIdeas(rows, [], [], now);
    const wish: ListWish = { ...anything, sort: "under-seen" };
    const first = await listIdeas(viewerAt(0), wish, "", now);
    const muchLater = new Date(now.getTime() + 40 * 60 * 60_000);
    const second = await listIdeas(viewerAt(0), wish, first.next ?? "", muchLater);
    const third = await listIdeas(viewerAt(0), wish, second.next ?? "", muchLater);
    const shown = [...first.ideas, ...second.ideas, ...third.ideas].map(({ id }) => id);
    expect(shown).toEqual(await expectedIds(rows, viewerAt(0), wish));
  });

  test("a place that was tampered with never breaks it", async () => {
    await fc.assert(
      fc.asyncProperty(sort, fc.string({ maxLength: 40 }), async (name, after) => {
        const first = await listIdeas(viewerAt(0), { ...anything, sort: name }, "", now);
        expect((await listIdeas(viewerAt(0), { ...anything, sort: name }, after, now)).ideas).toEqual(
          first.ideas,
        );
        await listIdeas(
          viewerAt(0),
          { ...anything, sort: name },
          `${name}.0.-1zzzzzzz.-1zzzzzzz.-1zzzzzzz`,
          now,
        );
        await listIdeas(
          viewerAt(0),
          { ...anything, sort: name },
          `${name}.0.1.1zzzzzzz.-1zzzzzzz.-1zzzzzzz`,
          now,
        );
      }),
      { numRuns: 30 },
    );
  });
});

function viewerAt(who: number): Viewer {
  return viewers[who] as Viewer;
}

async function expectedIds(rows: RandomIdea[], person: Viewer, wish: ListWish): Promise<number[]> {
  const kept = await db.idea.findMany({ include: { themes: true } });
  expect(kept).toHaveLength(rows.length);
  return kept
    .filter((idea) => canSeeIdea(person, { ...idea, isWithdrawn: idea.withdrawnAt !== null }))
    .flatMap((idea) =>
      idea.sharedAt === null || idea.withdrawnAt ? [] : [{ ...idea, sharedAt: idea.sharedAt }],
    )
    .filter((idea) => wish.theme === "" || idea.themes.some(({ theme }) => theme === wish.theme))
    .filter((idea) => wish.stage === "" || idea.stage === wish.stage)
    .filter((idea) => wish.team === null || idea.teamId === wish.team)
    .filter(() => wish.q !== "nobody")
    .toSorted(compareIdeas(wish.sort, now))
    .map(({ id }) => id);
}

async function idsOfAllPages(
  person: Viewer,
  wish: ListWish,
  between?: () => Promise<void>,
): Promise<number[]> {
  const ids: number[] = [];
  for (let after: string | null = ""; after !== null;) {
    const page = await listIdeas(person, wish, after, now);
    ids.push(...page.ideas.map(({ id }) => id));
    expect(page.ideas.length).toBeLessThanOrEqual(20);
    if (ids.length > 500) throw new Error("The pages don't end.");
    after = page.next;
    if (after) await between?.();
  }
  return ids;
}

async function bumpEverything(): Promise<void> {
  const { write } = await import("~/platform/db.server");
  await write(async (tx) => {
    const some = await tx.idea.findMany({ where: { id: { gte: 20, lte: 60 } }, select: { id: true } });
    for (const { id } of some)
      await tx.idea.update({
        where: { id },
        data: { voteCount: { increment: 1 }, openCount: { increment: 1 }, movedAt: now },
      });
  });
}
