import { buildPerson, buildTeam } from "../support/builders";
import { testDataDir } from "../support/test-database";
import Database from "better-sqlite3";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readListWish } from "~/domain/ideas/list-filters";
import { countIdeas, listIdeas } from "~/domain/ideas/list-ideas.server";
import { sorts } from "~/domain/ideas/sorts";
import type { Viewer } from "~/domain/people/viewer";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const now = new Date("2026-03-02T09:00:00.000Z");
let reader: Viewer;

beforeAll(async () => {
  reader = await buildPerson({ teams: [await buildTeam(), await buildTeam()] });
});

describe("a page of the list", () => {
  test.each(sorts.map(({ name }) => name))(
    "is read along an index, not sorted as a whole: %s",
    async (sort) => {
      const wish = { ...readListWish(new URLSearchParams()), sort };
      const places = {
        moving: "moving.0.-1.-1",
        new: "new.0.-1.-1",
        supported: "supported.0.-1.-1.-1",
        "under-seen": "under-seen.0.0.1.-1.-1",
      };
      for (const after of ["", places[sort]]) {
        const plan = await planOf(() => listIdeas(reader, wish, after, now));
        expect(plan.filter((line) => /SCAN i\b/.test(line))).toEqual([]);
        const reads = plan.filter((line) => /SEARCH i USING (?!INTEGER PRIMARY KEY)/.test(line));
        expect(reads.length).toBeGreaterThanOrEqual(4);
        const along =
          sort === "under-seen" ? /openCount|sharedAt>|authorId/ : /movedAt|sharedAt|voteCount|authorId/;
        expect(reads.filter((line) => !along.test(line))).toEqual([]);
      }
    },
  );

  test("is counted along an index", async () => {
    const plan = await planOf(() => countIdeas(reader, readListWish(new URLSearchParams())));
    expect(plan.filter((line) => /SCAN i\b/.test(line))).toEqual([]);
  });
});

async function planOf(run: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const stop = watchQueries((sql) => statements.push(sql));
  await run();
  stop();
  expect(statements).toHaveLength(1);
  const database = new Database(path.join(testDataDir, "pathfinders.db"), { readonly: true });
  const statement = database.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`);
  const values = Array.from({ length: (statements[0]?.match(/\?/g) ?? []).length }, () => 1);
  const plan = statement.all(...values) as { detail: string }[];
  database.close();
  return plan.map(({ detail }) => detail);
}
