import { testDataDir } from "../support/test-database";
import path from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { refuseUnfitDatabase } from "~/platform/site-mode.server";

test("a demonstration doesn't start on a production site's database, nor mark one as its own", () => {
  const database = new Database(path.join(testDataDir, "pathfinders.db"));
  const mark = database.prepare(`SELECT "value" FROM "Setting" WHERE "key" = 'mode'`).pluck();
  expect(refuseUnfitDatabase).not.toThrow();
  expect(mark.get()).toBeUndefined();
  database.prepare(`INSERT INTO "Setting" ("key", "value") VALUES ('mode', 'production')`).run();
  expect(refuseUnfitDatabase).toThrow(/PATHFINDERS_MODE=production/);
  database.close();
});
