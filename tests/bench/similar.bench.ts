import { afterAll, bench, describe } from "vitest";
import Database from "better-sqlite3";
import path from "node:path";
import { nurse, openBigSite } from "./big-site";

const ideas = 100_000;
const { findSimilar, db, folder } = await openBigSite(ideas);
const drafts = await draftsOf(40);
const taken: number[] = [];
let next = 0;

afterAll(() => {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(
    `similar ideas among ${ideas.toLocaleString("en-GB")}, ${sorted.length} drafts: ` +
      `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
  );
});

describe(`${ideas.toLocaleString("en-GB")} ideas`, () => {
  bench(
    "similar ideas and practices, title and text, a typing mistake in every long word of the title",
    async () => {
      const begun = performance.now();
      await findSimilar(nurse, drafts[next++ % drafts.length] ?? { title: "", text: "" });
      taken.push(performance.now() - begun);
    },
    { time: 4000 },
  );
});

describe("what the indexes for it cost", () => {
  const database = new Database(path.join(folder, "pathfinders.db"));
  const insert = database.prepare(`
    INSERT INTO "Idea" ("audience", "title", "noticed", "change", "createdAt", "updatedAt", "movedAt")
    SELECT "audience", "title", "noticed", "change", "createdAt", "updatedAt", "movedAt" FROM "Idea" WHERE "id" = ?`);
  const add = (id: number) => {
    database.exec("SAVEPOINT s");
    insert.run(id);
    database.exec("ROLLBACK TO s; RELEASE s");
  };
  bench("an idea added, with them", () => add(1 + (next++ % 1000)), { time: 1000 });
  bench("an idea added, without them", () => add(1 + (next++ % 1000)), {
    time: 1000,
    setup: () => void database.exec(`DROP TRIGGER IF EXISTS "search_alike_added"`),
  });
});

/** What somebody might type who has the same idea as somebody else had: most of its words, in a hurry. */
async function draftsOf(count: number) {
  const ids = Array.from({ length: count }, (_, i) => 500 + i * Math.floor(ideas / (count + 1)));
  const rows = await db.idea.findMany({
    where: { id: { in: ids } },
    select: { title: true, noticed: true, change: true },
  });
  return rows.map(({ title, noticed, change }, i) => ({
    title: title.split(" ").map(mistyped).join(" "),
    text: i % 2 === 0 ? "" : `${noticed} ${change}`,
  }));
}

function mistyped(word: string): string {
  return word.length < 5 ? word : `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}
