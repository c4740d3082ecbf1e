import "../support/test-database";
import { beforeAll, expect, test } from "vitest";
import { someday } from "../support/builders";
import { searchPractices } from "~/domain/search/search-practices.sqlite.server";
import { write } from "~/platform/db.server";

const words = {
  title: "A warm drink before the ward goes quiet",
  summary: "Sit down together at half past nine.",
  why: "The night begins calmer.",
  how: "1. Put the **kettle** on.",
  need: "Two mugs",
  watchFor: "Hot water",
};
const html = { whyHtml: "", howHtml: "", needHtml: "", watchForHtml: "" };

let practiceId: number;

beforeAll(async () => {
  practiceId = await write(async (tx) => {
    const pathway = await tx.pathway.create({
      data: { slug: "a-stay", title: "A stay", summary: "", createdAt: someday },
    });
    const place = { pathwayId: pathway.id, moment: "rising-distress" };
    const practice = await tx.practice.create({
      data: {
        ...place,
        slug: "a-warm-drink",
        title: words.title,
        summary: words.summary,
        version: 2,
        publishedAt: someday,
        updatedAt: someday,
      },
    });
    for (const [number, title] of [
      [1, "An obsolete lemonade"],
      [2, words.title],
    ] as const) {
      const proposal = await tx.proposal.create({
        data: { ...place, title, createdAt: someday, updatedAt: someday },
      });
      const version = { practiceId: practice.id, number, proposalId: proposal.id, publishedAt: someday };
      await tx.practiceVersion.create({
        data: { ...words, ...html, ...version, title, moment: "rising-distress" },
      });
    }
    return practice.id;
  });
});

test("a practice is found by the words of its current version, with what was found marked", async () => {
  const [found] = await searchPractices("kettl");
  expect(found).toMatchObject({ slug: "a-warm-drink", moment: "Rising distress" });
  expect(found?.said.filter((part) => part.isMatch).map((part) => part.text)).toEqual(["kettle"]);
  expect(found?.said.map((part) => part.text).join("")).not.toContain("**");
  for (const word of ["warm", "together", "calmer", "mugs", "water"])
    expect((await searchPractices(word)).length, word).toBe(1);
});

test("neither by an earlier version, nor by words that aren't there, nor by what isn't a word", async () => {
  for (const word of ["lemonade", "restraint", "", '"', "* OR"])
    expect(await searchPractices(word)).toEqual([]);
});

test("what was taken down isn't found", async () => {
  await write((tx) => tx.practice.update({ where: { id: practiceId }, data: { takenDownAt: someday } }));
  expect(await searchPractices("kettle")).toEqual([]);
});
