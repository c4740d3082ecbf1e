import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { databaseFile, env } from "./env.server";
import type { Mode } from "./settings";

const refusals: Record<Mode, string> = {
  production:
    "This database holds demonstration data, so production won't start on it. Set DATA_DIR to a new folder.",
  demo: "This database belongs to a production site, so it won't start as a demonstration. Set PATHFINDERS_MODE=production.",
};

/** Production never runs on a demonstration's database, nor a demonstration on production's, which it marks as its own. */
export function refuseUnfitDatabase(): void {
  const { mode } = env();
  if (!existsSync(databaseFile())) return;
  const database = new Database(databaseFile());
  try {
    const mark = database
      .prepare<[], { value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = 'mode'`)
      .get();
    if (mark && mark.value !== mode) throw new Error(refusals[mode]);
    if (!mark && mode === "production")
      database.prepare(`INSERT INTO "Setting" ("key", "value") VALUES ('mode', 'production')`).run();
  } finally {
    database.close();
  }
}
