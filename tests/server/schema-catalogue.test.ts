import { execFileSync } from "node:child_process";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { readMigrations } from "~/platform/migration-records.server";

const whatToDo = `
The migrations and prisma/schema.prisma make different databases. Write a new migration (never edit one that was applied):
  git show HEAD:prisma/schema.prisma > before.prisma
  mkdir prisma/migrations/<yyyymmddhhmmss>_<what_it_does>
  npx prisma migrate diff --from-schema-datamodel before.prisma \\
    --to-schema-datamodel prisma/schema.prisma --script > prisma/migrations/<that folder>/migration.sql
A table it redefines loses its search_ triggers: create them again at the end of the file.
Below, - is what the schema asks for and + is what the migrations make.`;

test("the migrations make the database that the schema describes", () => {
  const script = execFileSync(
    "node_modules/.bin/prisma",
    ["migrate", "diff", "--from-empty", "--to-schema-datamodel", "prisma/schema.prisma", "--script"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  const fromSchema = catalogueOf([script]);
  const fromMigrations = catalogueOf(readMigrations("prisma/migrations").map((migration) => migration.sql));
  expect(Object.keys(fromSchema).length).toBeGreaterThan(10);
  expect(fromMigrations, whatToDo).toEqual(fromSchema);
});

/** Columns are compared by name: SQLite adds a new one at the end, the schema has it where it reads best. */
function catalogueOf(scripts: string[]) {
  const database = new Database(":memory:");
  database.pragma("foreign_keys = OFF");
  for (const script of scripts) database.exec(script);
  const names = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const tables = (names as string[]).filter((name) => !/^(sqlite_|_prisma_|search_)/.test(name));
  return Object.fromEntries(tables.map((table) => [table, describe(database, table)]));
}

function describe(database: Database.Database, table: string) {
  const rows = (sql: string, ...values: string[]) =>
    database.prepare(sql).all(...values) as Record<string, unknown>[];
  return {
    columns: rows(
      `SELECT "name", "type", "notnull", "dflt_value" AS "default", "pk" FROM pragma_table_info(?) ORDER BY "name"`,
      table,
    ),
    foreignKeys: rows(
      `SELECT "from", "table", "to", "on_update", "on_delete" FROM pragma_foreign_key_list(?) ORDER BY 1, 2, 3`,
      table,
    ),
    indexes: rows(
      `SELECT list."name", list."unique", list."partial",
              (SELECT group_concat("name") FROM (SELECT "name" FROM pragma_index_info(list."name") ORDER BY "seqno")) AS "columns"
       FROM pragma_index_list(?) AS list ORDER BY 1`,
      table,
    ),
    autoincrement: rows("SELECT sql LIKE '%AUTOINCREMENT%' AS used FROM sqlite_master WHERE name = ?", table),
  };
}
