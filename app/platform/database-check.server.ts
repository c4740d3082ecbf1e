import Database from "better-sqlite3";

/** Rows of every table, Prisma's own and full-text indexes left out. */
export function countRows(database: Database.Database): Map<string, number> {
  const names = database
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  const counted = names.filter((name) => !/^(sqlite_|_prisma_)/.test(name));
  return new Map(counted.map((name) => [name, count(database, name)]));
}

function count(database: Database.Database, table: string): number {
  return database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
}

/** What is wrong with a database file, in sentences; nothing when it is whole. */
export function problemsOf(file: string): string[] {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { fileMustExist: true, readonly: true });
    const lines = database.pragma("integrity_check") as { integrity_check: string }[];
    return lines.map((line) => line.integrity_check).filter((line) => line !== "ok");
  } catch (error) {
    return [`SQLite can't read it: ${(error as Error).message}`];
  } finally {
    database?.close();
  }
}
