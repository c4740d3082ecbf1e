import { randomUUID } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { backUp } from "./backup.server";
import { countRows } from "./database-check.server";
import {
  checkScript,
  checkTriggers,
  type Migration,
  MigrationRefused,
  pendingMigrations,
} from "./migration-history";
import { ensureRecords, readMigrations, readRecords } from "./migration-records.server";
import { patiently } from "./patience.server";

export type Migrating = {
  databaseFile: string;
  migrationsDir: string;
  backupDir: string;
  say: (line: string) => void;
};

/**
 * Brings a database up to date and returns the names of the migrations it applied. The lock is SQLite's own write
 * lock, taken once for each migration: whoever comes second waits, looks again and finds less, or nothing, to do.
 */
export async function migrate(work: Migrating): Promise<string[]> {
  const folder = readMigrations(work.migrationsDir);
  const database = await open(work);
  const applied: string[] = [];
  try {
    while (await isBehind(database, folder, work)) {
      const name = await applyNext(database, folder, work, applied.length === 0);
      if (name) applied.push(name);
    }
    return applied;
  } finally {
    database.close();
  }
}

async function open({ databaseFile, say }: Migrating): Promise<Database.Database> {
  mkdirSync(path.dirname(databaseFile), { recursive: true, mode: 0o700 });
  if (!existsSync(databaseFile)) closeSync(openSync(databaseFile, "a", 0o600));
  const database = new Database(databaseFile, { timeout: 5 });
  await patiently(say, () => database.pragma("journal_mode = WAL"));
  database.pragma("synchronous = FULL");
  // Inside a transaction this pragma does nothing, and a redefined parent table would delete its children by cascade.
  database.pragma("foreign_keys = OFF");
  return database;
}

async function isBehind(
  database: Database.Database,
  folder: Migration[],
  { say }: Migrating,
): Promise<boolean> {
  const records = await patiently(say, () => readRecords(database));
  return pendingMigrations(folder, records).length > 0;
}

async function applyNext(
  database: Database.Database,
  folder: Migration[],
  work: Migrating,
  isFirst: boolean,
) {
  await patiently(work.say, () => database.exec("BEGIN IMMEDIATE"));
  try {
    const [migration] = pendingMigrations(folder, readRecords(database));
    if (migration) {
      if (isFirst) await backUpUnlessEmpty(database, work);
      ensureRecords(database);
      apply(database, migration);
      work.say(`Applied the migration ${migration.name}.`);
    }
    database.exec("COMMIT");
    return migration?.name;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

async function backUpUnlessEmpty(database: Database.Database, { databaseFile, backupDir, say }: Migrating) {
  const rows = [...countRows(database).values()].reduce((sum, count) => sum + count, 0);
  if (rows === 0) return;
  const backup = await backUp({ databaseFile, backupDir, label: "before-migration" });
  say(`Backed up the database first, to ${backup.file} (checked: ${backup.rows} rows).`);
}

function apply(database: Database.Database, migration: Migration) {
  checkScript(migration);
  const startedAt = new Date();
  try {
    const triggers = triggerNames(database);
    database.exec(migration.sql);
    checkTriggers(migration, triggers, triggerNames(database));
    checkForeignKeys(database);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationRefused(
      `The migration ${migration.name} could not be applied, so all of it was undone: ${reason}`,
      { cause: error },
    );
  }
  record(database, migration, startedAt);
}

function triggerNames(database: Database.Database): string[] {
  return database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all() as string[];
}

function checkForeignKeys(database: Database.Database) {
  const dangling = database.pragma("foreign_key_check") as { table: string; parent: string }[];
  if (dangling.length === 0) return;
  const pairs = [...new Set(dangling.map(({ table, parent }) => `${table} → ${parent}`))].join(", ");
  throw new Error(`${dangling.length} rows would point at something that isn't there (${pairs}).`);
}

function record(database: Database.Database, migration: Migration, startedAt: Date) {
  const insert = database.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  );
  insert.run(
    randomUUID(),
    migration.checksum,
    migration.name,
    asPrismaDoes(startedAt),
    asPrismaDoes(new Date()),
  );
}

function asPrismaDoes(time: Date): string {
  return time.toISOString().replace("Z", "+00:00");
}
