import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { asOneFile, settle } from "./backup.server";
import { countRows, problemsOf } from "./database-check.server";
import { pendingMigrations } from "./migration-history";
import { readMigrations, readRecords } from "./migration-records.server";
import { isBusy } from "./patience.server";

export type Restoring = { file: string; databaseFile: string; migrationsDir: string };
export type Restored = { rows: number; pending: number; replaced?: string };

const besides = ["-wal", "-shm"];

/**
 * Puts a backup in the place of the database, which is kept beside it. The site being stopped is something SQLite
 * tells: a running site always holds a lock on the file, and a process that died holds none.
 */
export function restore({ file, databaseFile, migrationsDir }: Restoring): Restored {
  const incoming = `${databaseFile}.restoring`;
  mkdirSync(path.dirname(databaseFile), { recursive: true });
  try {
    copyIn(file, incoming);
    const { rows, pending } = inspect(file, incoming, migrationsDir);
    const release = holdStill(databaseFile);
    try {
      const replaced = keepBeside(databaseFile);
      settle(incoming, databaseFile);
      return { rows, pending, replaced };
    } finally {
      release();
    }
  } finally {
    for (const suffix of ["", ...besides]) rmSync(incoming + suffix, { force: true });
  }
}

/** A copy by hand may have come with its -wal, in which the newest rows are. */
function copyIn(file: string, incoming: string) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  for (const suffix of ["", ...besides]) rmSync(incoming + suffix, { force: true });
  copyFileSync(file, incoming);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${incoming}-wal`);
}

function inspect(file: string, incoming: string, migrationsDir: string) {
  const problems = problemsOf(incoming);
  if (problems.length > 0)
    throw new Error(`${file} is damaged, so nothing was changed:\n- ${problems.slice(0, 10).join("\n- ")}`);
  asOneFile(incoming);
  const database = new Database(incoming, { readonly: true });
  try {
    const records = readRecords(database);
    if (records.length === 0)
      throw new Error(`${file} isn't a Pathfinders database, so nothing was changed.`);
    const pending = pendingMigrations(readMigrations(migrationsDir), records).length;
    return { pending, rows: [...countRows(database).values()].reduce((sum, rows) => sum + rows, 0) };
  } finally {
    database.close();
  }
}

/** Leaving WAL needs the file to oneself and folds -wal into it. Returns what lets go of it again. */
function holdStill(databaseFile: string): () => void {
  if (!existsSync(databaseFile)) return () => {};
  const database = new Database(databaseFile, { timeout: 0 });
  try {
    database.pragma("locking_mode = EXCLUSIVE");
    database.pragma("journal_mode = DELETE");
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if (!isDamaged(error)) {
      database.close();
      throw isBusy(error) ? new Error(running, { cause: error }) : error;
    }
    // Damage may be why somebody restores: what is there is kept as it is, -wal and all.
  }
  return () => database.close();
}

const running =
  "Pathfinders is running on this database, so nothing was changed. Stop it first, then restore.";

function isDamaged(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(String((error as { code?: unknown } | null)?.code));
}

/** A second name before the first is taken away: at no moment is there no database. */
function keepBeside(databaseFile: string): string | undefined {
  if (!existsSync(databaseFile)) return undefined;
  const time = new Date().toISOString().replaceAll(":", "-");
  const kept = databaseFile.replace(/(\.db)?$/, `-replaced-${time}.db`);
  linkSync(databaseFile, kept);
  for (const suffix of besides)
    if (existsSync(databaseFile + suffix)) renameSync(databaseFile + suffix, kept + suffix);
  return kept;
}
