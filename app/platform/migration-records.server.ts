import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import { type Migration, type MigrationRecord, MigrationRefused } from "./migration-history";

/** The folder's migrations in the order of their names, which begin with the time they were written. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(folder, name));
}

function readMigration(folder: string, name: string): Migration {
  const file = path.join(folder, name, "migration.sql");
  if (!existsSync(file)) throw new MigrationRefused(`${file} is missing. Put it back, or remove its folder.`);
  const bytes = readFileSync(file);
  return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
}

/** What was applied so far; nothing for a new database. */
export function readRecords(database: Database.Database): MigrationRecord[] {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all() as string[];
  if (tables.includes("_prisma_migrations"))
    return database
      .prepare("SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations")
      .all() as MigrationRecord[];
  if (tables.length > 0)
    throw new MigrationRefused(
      `${database.name} has tables but no record of migrations, so it isn't a Pathfinders database. ` +
        `Nothing was touched. Set DATA_DIR to another folder.`,
    );
  return [];
}

/** Prisma's own table, to the letter, so that its command line tool reads it. */
export function ensureRecords(database: Database.Database) {
  database.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`);
}
