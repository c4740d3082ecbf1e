import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { countRows, problemsOf } from "./database-check.server";

export type Backup = { file: string; rows: number };

export type BackingUp = {
  databaseFile: string;
  backupDir: string;
  /** Where to put it; a name with the time, in `backupDir`, when left out. */
  file?: string;
  label?: string;
};

/**
 * Copies a database that may be in use, and checks the copy. All of it is one moment in time: the copy reads from an
 * open transaction, so that people who write meanwhile neither appear in it nor make it start again.
 */
export async function backUp({ databaseFile, backupDir, file, label }: BackingUp): Promise<Backup> {
  const target = file ?? freeName(backupDir, label);
  if (existsSync(target)) throw new Error(`${target} exists already. Choose another name.`);
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const unfinished = `${target}.unfinished`;
  try {
    const expected = await copy(databaseFile, unfinished);
    asOneFile(unfinished);
    check(unfinished, expected);
    settle(unfinished, target);
    return { file: target, rows: [...expected.values()].reduce((sum, rows) => sum + rows, 0) };
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + suffix, { force: true });
  }
}

/** Names sort by time, to the millisecond, so that the last one in a listing is the newest. */
function freeName(folder: string, label = "backup"): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const stem = path.join(folder, `pathfinders-${time}-${label}`);
  let name = `${stem}.db`;
  for (let number = 2; existsSync(name); number += 1) name = `${stem}-${number}.db`;
  return name;
}

async function copy(from: string, to: string): Promise<Map<string, number>> {
  rmSync(to, { force: true });
  closeSync(openSync(to, "w", 0o600));
  const source = new Database(from, { fileMustExist: true });
  try {
    source.exec("BEGIN");
    const counts = countRows(source);
    await source.backup(to);
    return counts;
  } finally {
    source.close();
  }
}

/** Gives the file a journal of the plain kind, so that it can be carried about without -wal and -shm beside it. */
export function asOneFile(file: string) {
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma("journal_mode = DELETE");
  } finally {
    database.close();
  }
}

function check(file: string, expected: Map<string, number>) {
  const problems = problemsOf(file);
  const database = new Database(file, { fileMustExist: true, readonly: true });
  const found = countRows(database);
  database.close();
  for (const [table, rows] of expected)
    if (found.get(table) !== rows) problems.push(`${table} has ${found.get(table)} rows instead of ${rows}.`);
  if (problems.length > 0)
    throw new Error(`The backup did not pass its check, so it was removed:\n- ${problems.join("\n- ")}`);
}

/** Names the file for good once it is on the disk. */
export function settle(from: string, to: string) {
  chmodSync(from, 0o600);
  sync(from);
  renameSync(from, to);
  sync(path.dirname(to));
}

function sync(file: string) {
  const handle = openSync(file, "r");
  fsyncSync(handle);
  closeSync(handle);
}
