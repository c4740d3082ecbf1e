import { buildIdea, buildPerson, ideaForm } from "../support/builders";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listIdeas } from "~/domain/ideas/list-ideas.server";
import { readListWish } from "~/domain/ideas/list-filters";
import type { Viewer } from "~/domain/people/viewer";
import type { Part } from "~/domain/search/highlight";
import { searchIdeas } from "~/domain/search/search-ideas.server";
import { db, write } from "~/platform/db.server";

const now = new Date("2026-03-10T09:00:00.000Z");
let reader: Viewer;

beforeAll(async () => {
  reader = await buildPerson();
});

beforeEach(async () => {
  await write((tx) => tx.idea.deleteMany());
});

async function find(q: string, after: number | null = null) {
  return searchIdeas(reader, { q, after });
}

async function titles(q: string): Promise<string[]> {
  return (await find(q)).results.map(({ idea }) => idea.title);
}

function learn(ideaId: number, number: number, learnt: string) {
  return write((tx) =>
    tx.cycle.create({
      data: { ideaId, number, scale: "one-shift", change: "Try it", learnt, createdAt: now, updatedAt: now },
    }),
  );
}

function shown(parts: Part[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");
}

describe("finding", () => {
  test("every word has to be there, the last may go on, and accents don't matter", async () => {
    await buildIdea(reader, { title: "Café corner", noticed: "Restraint was used at night." });
    expect(await titles("cafe restrain")).toEqual(["Café corner"]);
    expect(await titles("restrain cafe")).toEqual([]);
    expect(await titles("cafe unicorn")).toEqual([]);
  });

  test("words between quotation marks stand side by side", async () => {
    await buildIdea(reader, { title: "A warm drink" });
    await buildIdea(reader, { title: "Drink it warm", change: "Now.", noticed: "" });
    expect(await titles('"warm drink"')).toEqual(["A warm drink"]);
    expect((await titles("warm drink")).length).toBe(2);
  });

  test("a word in the title comes before one in the text, and before one in a cycle", async () => {
    const parts = {
      title: "Something",
      noticed: "Long ago there was a lantern on the ward.",
      change: "Change",
      hope: "",
    };
    await buildIdea(reader, parts);
    const other = await buildIdea(reader, { ...parts, title: "Else", noticed: "" });
    await learn(other, 1, "The lantern made people talk about the sea, the coast, and the long way home.");
    await buildIdea(reader, { ...parts, title: "Lantern walk", noticed: "" });
    for (let i = 0; i < 10; i++) await buildIdea(reader, { title: `Filler ${i}` });
    expect((await titles("lantern"))[0]).toBe("Lantern walk");
    expect(await titles("lantern")).toHaveLength(3);
  });

  test("shows what was found in its place, and the cycle that taught it", async () => {
    const id = await buildIdea(reader, {
      title: "Soft **lights**",
      noticed: "**Harsh** lights <script>alert(1)</script>",
      change: "Lamps",
    });
    await learn(id, 1, "Nothing much.");
    await learn(id, 2, "Low lights let people sleep.");
    const { results, total } = await find("lights");
    expect(total).toBe(1);
    expect(shown(results[0]?.title ?? [])).toBe("Soft **[lights]**");
    expect(results[0]?.said.label).toBe("Noticed");
    expect(shown(results[0]?.said.parts ?? [])).toBe("Harsh [lights] alert(1)");
    expect(results[0]?.cycles.map((cycle) => [cycle.number, cycle.label, shown(cycle.parts)])).toEqual([
      [2, "learnt", "Low [lights] let people sleep."],
    ]);
  });

  test("an idea found by its cycle only says what will change", async () => {
    const id = await buildIdea(reader);
    await learn(id, 1, "An owl called.");
    const { results } = await find("owl");
    expect(results[0]).toMatchObject({
      said: { label: "", parts: [{ text: "We sit down together with a warm drink." }] },
    });
  });

  test("pages hold every idea once, and an idea that went away leads to the first page", async () => {
    const ids: number[] = [];
    for (let i = 0; i < 45; i++) ids.push(await buildIdea(reader, { title: `Heron ${i}` }));
    const found: number[] = [];
    for (let after: number | null = null, isOn = true; isOn; isOn = after !== null) {
      const page = await find("heron", after);
      found.push(...page.results.map(({ idea }) => idea.id));
      expect(page.total).toBe(45);
      after = page.next;
    }
    expect(found.toSorted((a, b) => a - b)).toEqual(ids);
    expect(await find("heron", 999_999)).toEqual(await find("heron"));
  });
});

describe("whatever is typed", () => {
  test("is never a mistake, in search or in the list", async () => {
    await buildIdea(reader);
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.constantFrom(
        '"',
        "*",
        "(",
        ")",
        "NEAR(",
        "OR",
        "AND",
        "NOT",
        "-",
        "^",
        ":",
        "title:",
        "{title}",
        "\u0000",
        "\u0002",
        "'",
        "+",
        "𝔸",
        "\ud800",
        "warm",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        for (const q of [pieces.join(" "), pieces.join("")].map((text) => text.slice(0, 200))) {
          await find(q);
          await listIdeas(reader, { ...readListWish(new URLSearchParams()), q }, "", now);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("an idea is found by each of its own words", async () => {
    await buildIdea(reader);
    const { title, noticed, change, hope } = ideaForm();
    for (const word of `${title} ${noticed} ${change} ${hope}`.split(" "))
      expect((await find(word)).total, word).toBe(1);
  });
});

describe("the index", () => {
  test("is there, with its triggers", async () => {
    const names = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM sqlite_master WHERE name LIKE 'search!_%' ESCAPE '!' AND type = 'trigger' OR sql LIKE '%fts5%' ORDER BY name`;
    expect(names.map(({ name }) => name)).toEqual([
      "search_cycle",
      "search_cycle_added",
      "search_cycle_changed",
      "search_cycle_removed",
      "search_idea",
      "search_idea_added",
      "search_idea_changed",
      "search_idea_removed",
      "search_practice",
      "search_practice_added",
      "search_practice_changed",
      "search_practice_removed",
    ]);
  });

  test("stays in step with whatever is written", async () => {
    const text = fc.string({ maxLength: 40 });
    const step = fc.record({
      act: fc.constantFrom("add", "edit", "learn", "relearn", "vote", "delete"),
      at: fc.nat(20),
      text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const ids: number[] = [];
        for (const { act, at, text: words } of steps) {
          const id = ids[at % Math.max(ids.length, 1)];
          if (act === "add" || id === undefined)
            ids.push(await buildIdea(reader, { title: words, change: words }));
          else await take(act, id, words);
          if (act === "delete" && id !== undefined) ids.splice(ids.indexOf(id), 1);
        }
        await checkIndexes();
      }),
      { numRuns: 25 },
    );
  });
});

async function take(act: string, id: number, words: string): Promise<void> {
  if (act === "learn") await learn(id, 1 + (await db.cycle.count({ where: { ideaId: id } })), words);
  await write(async (tx) => {
    if (act === "edit") await tx.idea.update({ where: { id }, data: { title: words, hope: words } });
    if (act === "relearn")
      await tx.cycle.updateMany({ where: { ideaId: id }, data: { learnt: words, surprise: words } });
    if (act === "vote") await tx.idea.update({ where: { id }, data: { voteCount: { increment: 1 } } });
    if (act === "delete") await tx.idea.delete({ where: { id } });
  });
}

/** FTS5 compares every word of its index with the tables, and fails where they differ. */
async function checkIndexes(): Promise<void> {
  await write(async (tx) => {
    await tx.$executeRaw`INSERT INTO "search_idea"("search_idea", rank) VALUES ('integrity-check', 1)`;
    await tx.$executeRaw`INSERT INTO "search_cycle"("search_cycle", rank) VALUES ('integrity-check', 1)`;
    await tx.$executeRaw`INSERT INTO "search_practice"("search_practice", rank) VALUES ('integrity-check', 1)`;
  });
}
