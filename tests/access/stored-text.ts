import path from "node:path";
import Database from "better-sqlite3";
import { testDataDir } from "../support/test-database";

/** Every column of every table in which these digits stand, however they are spaced: `Idea.title`. */
export function placesHolding(digits: string): string[] {
  return placesWhere((value) => holds(value, digits));
}

/** The same for words, as they were typed. */
export function placesHoldingWords(words: string): string[] {
  return placesWhere((value) => typeof value === "string" && value.includes(words));
}

function placesWhere(isIt: (value: unknown) => boolean): string[] {
  const database = new Database(path.join(testDataDir, "pathfinders.db"), { readonly: true });
  try {
    const tables = database
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      .pluck()
      .all() as string[];
    return tables.flatMap((table) => {
      const rows = database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[];
      const columns = rows.flatMap((row) => Object.keys(row).filter((name) => isIt(row[name])));
      return [...new Set(columns)].map((column) => `${table}.${column}`);
    });
  } finally {
    database.close();
  }
}

function holds(value: unknown, digits: string): boolean {
  const text = Buffer.isBuffer(value)
    ? value.toString("latin1")
    : typeof value === "string"
      ? value
      : String(Number(value));
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Pd}./_·]/gu, "")
    .includes(digits);
}
