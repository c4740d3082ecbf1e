import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ideas as demonstration } from "../../prisma/seed/ideas";
import pairs from "../domain/search/similar-pairs.json";
import { madeUpIdeas } from "../support/made-up-ideas";
import { buildPractice } from "../support/practices";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { findSimilar } from "~/domain/search/find-similar.server";
import { db, write } from "~/platform/db.server";

const kettle = {
  title: "Kettle that patients can use",
  change: "A safe kettle in the lounge so nobody asks for tea.",
};
const typed = { title: "A ketlte for patients", text: "Nobody should have to ask for tea" };

let team: { id: number; name: string };
let author: Viewer;
let reader: Viewer;

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  reader = await buildPerson({ teams: [await buildTeam()] });
});

beforeEach(async () => {
  await write((tx) => tx.idea.deleteMany());
});

async function titlesFor(viewer: Viewer, draft = typed, except: number | null = null) {
  return (await findSimilar(viewer, draft, except)).ideas.map(({ title }) => title);
}

describe("what is found", () => {
  test("is an idea that resembles it, with what can be done with it", async () => {
    const ideaId = await buildIdea(author, { ...kettle, teamId: team.id });
    const found = await findSimilar(reader, typed);
    expect(found.ideas).toMatchObject([
      { id: ideaId, title: kettle.title, voted: false, isMine: false, canTry: true },
    ]);
    expect(await findSimilar(author, typed)).toMatchObject({ ideas: [{ isMine: true, canTry: false }] });
  });

  test("is a practice, too, and no longer when it was taken down", async () => {
    const { practiceId: id } = await buildPractice({
      ideaIds: [],
      title: "A kettle for everybody on the ward",
    });
    const found = () => findSimilar(reader, { title: "Kettle for everybody", text: "" });
    expect((await found()).practices).toMatchObject([{ title: "A kettle for everybody on the ward" }]);
    await write((tx) => tx.practice.update({ where: { id }, data: { takenDownAt: someday } }));
    expect((await found()).practices).toEqual([]);
  });

  test("is five at most, the most alike first, and never the idea itself", async () => {
    for (let i = 0; i < 8; i++) await buildIdea(author, { ...kettle, title: `Kettle for patients ${i}` });
    const best = await buildIdea(author, {
      title: typed.title.replace("ketlte", "kettle"),
      change: typed.text,
    });
    const found = await findSimilar(reader, typed);
    expect(found.ideas).toHaveLength(5);
    expect(found.ideas[0]?.id).toBe(best);
    expect(found.isStrong).toBe(true);
    expect((await findSimilar(reader, typed, best)).ideas.map(({ id }) => id)).not.toContain(best);
  });

  test("is nothing where nothing was typed, or only what every idea says", async () => {
    await buildIdea(author, kettle);
    for (const title of ["", "the of and", '"*) OR (', "NEAR(", "?!"])
      expect(await titlesFor(reader, { title, text: "" })).toEqual([]);
  });

  test("may be in letters beyond the first 65,536, however few", async () => {
    await buildIdea(author, { ...kettle, title: "𐐀𐐁𐐂𐐃𐐄 𐐅𐐆𐐇𐐈𐐉" });
    expect(await titlesFor(reader, { title: "𐐀𐐁𐐂𐐃𐐄 𐐅𐐆𐐇𐐈𐐉", text: "𐐀𐐁𐐂𐐃𐐄" })).toHaveLength(1);
    for (const title of ["𐐀", "𐐀𐐁", "𐐀𐐁𐐂 tea"])
      expect(await findSimilar(reader, { title, text: title })).toBeDefined();
  });

  test("follows the words as they change", async () => {
    const ideaId = await buildIdea(author, kettle);
    await changeIdea(
      author,
      ideaId,
      1,
      ideaForm({ title: "Football on Thursday", change: "Five a side." }),
      someday,
    );
    expect(await titlesFor(reader)).toEqual([]);
    expect(await titlesFor(reader, { title: "Thursday football", text: "" })).toEqual([
      "Football on Thursday",
    ]);
    await write((tx) => tx.idea.deleteMany());
    expect(await titlesFor(reader, { title: "Thursday football", text: "" })).toEqual([]);
  });
});

describe("only what somebody may see", () => {
  test("is found: no drafts, nothing withdrawn, nothing of another team", async () => {
    const colleague = await buildPerson({ teams: [team] });
    await buildIdea(author, { ...kettle, audience: "draft" });
    await buildIdea(author, { ...kettle, audience: "team", teamId: team.id });
    const withdrawn = await buildIdea(author, kettle);
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    expect(await findSimilar(reader, typed)).toEqual({ ideas: [], practices: [], isStrong: false });
    expect(await titlesFor(colleague)).toEqual([kettle.title]);
    expect(await titlesFor(author)).toEqual([kettle.title]);
  });
});

describe("among three thousand other ideas", () => {
  beforeEach(async () => {
    const all = [
      ...demonstration.map(({ title, noticed, change }) => ({ title, noticed, change })),
      ...madeUpIdeas(3120),
      ...[...pairs.alike, ...pairs.unlike].map(({ idea }) => ({
        title: idea.title,
        noticed: "",
        change: idea.text,
      })),
    ];
    const times = { createdAt: someday, updatedAt: someday, sharedAt: someday, movedAt: someday };
    await write((tx) =>
      tx.idea.createMany({ data: all.map((words) => ({ ...words, ...times, audience: "organisation" })) }),
    );
  });

  test("the same idea in other words is nearly always among the five", async () => {
    const missed: string[] = [];
    for (const { typed: draft, idea } of pairs.alike)
      if (!(await titlesFor(reader, draft)).includes(idea.title))
        missed.push(`${draft.title} | ${idea.title}`);
    expect(await db.idea.count()).toBeGreaterThan(3000);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(pairs.alike.length * 0.1);
  });

  test("another idea with a word of it hardly ever is, and never strongly", async () => {
    const shown: string[] = [];
    for (const { typed: draft, idea } of pairs.unlike)
      if ((await titlesFor(reader, draft)).includes(idea.title)) shown.push(`${draft.title} | ${idea.title}`);
    expect(shown.length, shown.join("\n")).toBeLessThanOrEqual(pairs.unlike.length * 0.1);
  });
});
