import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { databaseFile, env } from "./env.server";

/** Production never runs on a database that holds a demonstration. */
export function refuseUnfitDatabase(): void {
  if (env().mode !== "production" || !existsSync(databaseFile())) return;
  const database = new Database(databaseFile(), { readonly: true });
  try {
    const marked = database
      .prepare(`SELECT 1 FROM "Setting" WHERE "key" = 'mode' AND "value" = 'demo'`)
      .get();
    if (marked)
      throw new Error(
        "This database holds demonstration data, so production won't start on it. Set DATA_DIR to a new folder.",
      );
  } finally {
    database.close();
  }
}
