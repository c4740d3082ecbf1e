import { buildIdea, buildPerson, buildTeam, ideaForm } from "../support/builders";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listIdeas } from "~/domain/ideas/list-ideas.server";
import { readListWish } from "~/domain/ideas/list-filters";
import type { Viewer } from "~/domain/people/viewer";
import type { Part } from "~/domain/search/highlight";
import { foundInWords, mostOfOthers } from "~/domain/search/search-wish";
import { searchIdeas } from "~/domain/search/search-ideas.server";
import { db, write, type Writer } from "~/platform/db.server";

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

function measureIn(tx: Writer, ideaId: number, name: string, definition = "") {
  const kept = { kind: "count", type: "outcome", direction: "down", createdAt: now, updatedAt: now };
  return tx.measure.create({ data: { ideaId, name, definition, ...kept } });
}

function sayIn(tx: Writer, ideaId: number, body: string, authorId: number | null = null) {
  return tx.comment.create({ data: { ideaId, authorId, body, bodyHtml: "", createdAt: now } });
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
    expect(results[0]?.found.map(({ name, said }) => [shown(name), said.label, shown(said.parts)])).toEqual([
      ["Cycle 2", "learnt", "Low [lights] let people sleep."],
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

describe("what belongs to an idea", () => {
  test("a measure is found by its name and by what it counts, and led to", async () => {
    const id = await buildIdea(reader, { title: "Quiet hour" });
    const { id: measureId } = await write((tx) =>
      measureIn(tx, id, "Alarms after eight", "Every **pinpoint** alarm from the log."),
    );
    for (const [q, name, said] of [
      ["alarms after", "[Alarms] [after] eight", "Every pinpoint alarm from the log."],
      ["pinpoint", "Alarms after eight", "Every [pinpoint] alarm from the log."],
    ] as const) {
      const { results, total } = await find(q);
      const part = results[0]?.found[0];
      expect([total, part?.kind, part?.href]).toEqual([1, "measure", `/measures/${measureId}`]);
      expect([shown(part?.name ?? []), shown(part?.said.parts ?? [])]).toEqual([name, said]);
    }
  });

  test("a cycle is found by what it planned and saw", async () => {
    const id = await buildIdea(reader);
    const texts = {
      what: "Borrow the trolley",
      dataPlan: "Tally marks",
      observations: "Laughter",
      problems: "No milk",
    };
    const kept = { number: 1, scale: "one-shift", change: "Try it", createdAt: now, updatedAt: now };
    await write((tx) => tx.cycle.create({ data: { ideaId: id, ...kept, ...texts } }));
    for (const [q, label] of [
      ["trolley", "planned"],
      ["tally", "planned to look at"],
      ["laughter", "saw"],
      ["milk", "met problems"],
    ] as const)
      expect(
        (await find(q)).results[0]?.found.map(({ said }) => said.label),
        q,
      ).toEqual([label]);
  });

  test("a comment is found and led to where it stands, and nobody is named", async () => {
    const author = await buildPerson({ name: "Hidden Author" });
    const id = await buildIdea(author);
    const { id: commentId } = await write((tx) => sayIn(tx, id, "We used an *umbrella*.", author.id));
    const [result] = (await find("umbrella")).results;
    expect(result?.found).toMatchObject([
      { kind: "comment", href: `/ideas/${id}?before=${commentId + 1}#comment-${commentId}` },
    ]);
    expect(JSON.stringify(result?.found)).not.toMatch(/Hidden|author/);
  });

  test("an idea with the words only in a comment comes after every other, and the newest comment first", async () => {
    const talked = await buildIdea(reader, { title: "Talked of" });
    await write(async (tx) => {
      for (const body of ["A kestrel", "Kestrel kestrel", "One more kestrel"]) await sayIn(tx, talked, body);
    });
    const measured = await buildIdea(reader, { title: "Measured" });
    await write((tx) =>
      measureIn(tx, measured, "Birds", "Every bird on the roof, and the rare kestrel too."),
    );
    const { results } = await find("kestrel");
    expect(results.map(({ idea }) => idea.title)).toEqual(["Measured", "Talked of"]);
    expect(results[1]?.found.map(({ said }) => shown(said.parts))).toEqual([
      "One more [kestrel]",
      "[Kestrel] [kestrel]",
    ]);
  });

  test("where there are more than are looked at, the count says so", async () => {
    const ids = [await buildIdea(reader), await buildIdea(reader)];
    const say = (count: number) =>
      write(async (tx) => {
        for (let i = 0; i < count; i++) await sayIn(tx, ids[i % 2] ?? 0, `Plover ${i}`);
      });
    await say(mostOfOthers);
    expect(await find("plover")).toMatchObject({ total: 2, isMore: false });
    await say(1);
    const { total, isMore } = await find("plover");
    expect(foundInWords(total, isMore)).toMatch(/^At least 2 ideas/);
  });

  test("two of a kind at most are shown, and the idea counts once", async () => {
    const id = await buildIdea(reader);
    await write(async (tx) => {
      for (let i = 0; i < 5; i++) await measureIn(tx, id, `Otter ${i}`);
    });
    const { results, total } = await find("otter");
    expect([total, results.length, results[0]?.found.length]).toEqual([1, 1, 2]);
  });

  test("is neither found nor counted where the idea may not be seen", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    const ideas = [
      await buildIdea(author, { audience: "draft" }),
      await buildIdea(author, { audience: "team", teamId: team.id }),
      await buildIdea(author, { title: "Withdrawn" }),
    ];
    await write(async (tx) => {
      await tx.idea.update({ where: { id: ideas[2] ?? 0 }, data: { withdrawnAt: now } });
      for (const id of ideas) {
        await measureIn(tx, id, "Walrus count");
        await sayIn(tx, id, "A walrus.");
        const kept = { number: 1, scale: "one-shift", change: "Try it", createdAt: now, updatedAt: now };
        await tx.cycle.create({ data: { ideaId: id, ...kept, what: "Walrus" } });
      }
    });
    expect(await find("walrus")).toEqual({ results: [], total: 0, isMore: false, next: null });
    for (const person of [author, moderator]) {
      const { results } = await searchIdeas(person, { q: "walrus", after: null });
      expect(results.map(({ idea, found }) => [idea.id, found.map(({ kind }) => kind)])).toEqual([
        [ideas[1], ["measure", "cycle", "comment"]],
      ]);
    }
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
    const indexes = ["search_comment", "search_cycle", "search_idea", "search_measure", "search_practice"];
    const each = indexes.flatMap((name) => [name, `${name}_added`, `${name}_changed`, `${name}_removed`]);
    const ofSimilar = ["added", "changed", "removed", "titles", "words"].map(
      (name) => `search_alike_${name}`,
    );
    expect(names.map(({ name }) => name)).toEqual([...ofSimilar, ...each]);
  });

  test("stays in step with whatever is written", async () => {
    const text = fc.string({ maxLength: 40 });
    const step = fc.record({
      act: fc.constantFrom("add", "edit", "learn", "relearn", "measure", "say", "resay", "vote", "delete"),
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
      await tx.cycle.updateMany({
        where: { ideaId: id },
        data: { learnt: words, surprise: words, what: words },
      });
    if (act === "measure") await measureIn(tx, id, words);
    if (act === "say") await sayIn(tx, id, words);
    if (act === "resay") {
      await tx.measure.updateMany({ where: { ideaId: id }, data: { definition: words } });
      await tx.comment.updateMany({ where: { ideaId: id }, data: { body: words } });
    }
    if (act === "vote") await tx.idea.update({ where: { id }, data: { voteCount: { increment: 1 } } });
    if (act === "delete") await tx.idea.delete({ where: { id } });
  });
}

/** FTS5 compares every word of its index with the tables, and fails where they differ. */
async function checkIndexes(): Promise<void> {
  await write(async (tx) => {
    for (const index of ["idea", "cycle", "measure", "comment", "practice"])
      await tx.$executeRawUnsafe(
        `INSERT INTO "search_${index}"("search_${index}", rank) VALUES ('integrity-check', 1)`,
      );
  });
}
