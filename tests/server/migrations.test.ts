import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "~/platform/migrations.server";

let home: string;
let said: string[];

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  said = [];
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const wardAndVisit = `
  CREATE TABLE "Ward" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
  CREATE TABLE "Visit" ("id" INTEGER NOT NULL PRIMARY KEY, "wardId" INTEGER NOT NULL,
    CONSTRAINT "Visit_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward" ("id") ON DELETE CASCADE ON UPDATE CASCADE);`;

const redefineWard = `
  PRAGMA defer_foreign_keys=ON;
  PRAGMA foreign_keys=OFF;
  CREATE TABLE "new_Ward" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "beds" INTEGER NOT NULL DEFAULT 0);
  INSERT INTO "new_Ward" ("id", "name") SELECT "id", "name" FROM "Ward";
  DROP TABLE "Ward";
  ALTER TABLE "new_Ward" RENAME TO "Ward";
  PRAGMA foreign_keys=ON;
  PRAGMA defer_foreign_keys=OFF;`;

test("a new database gets everything, a second run finds nothing to do, and Prisma agrees", async () => {
  cpSync("prisma/migrations", at("migrations"), { recursive: true });
  const names = readdirSync(at("migrations")).filter((name) => !name.includes("."));
  expect(await run()).toEqual(names);
  expect(await run()).toEqual([]);
  expect(read("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
  const { stdout } = await promisify(execFile)("node_modules/.bin/prisma", ["migrate", "deploy"], {
    env: { ...process.env, PRISMA_DATABASE: `file:${at("site.db")}` },
  });
  expect(stdout).toContain("No pending migrations to apply");
});

test("nobody else on the machine can read a new database, or what stands beside it", async () => {
  cpSync("prisma/migrations", at("migrations"), { recursive: true });
  await run();
  const held = new Database(at("site.db"));
  held.prepare("SELECT count(*) FROM sqlite_master").get();
  const files = readdirSync(home).filter((name) => name.startsWith("site.db"));
  const open = files.filter((name) => (statSync(at(name)).mode & 0o077) !== 0);
  held.close();
  expect(files).toContain("site.db-wal");
  expect(open).toEqual([]);
});

test("finding nothing to do takes no time to speak of", async () => {
  cpSync("prisma/migrations", at("migrations"), { recursive: true });
  await run();
  const times: number[] = [];
  for (let again = 0; again < 5; again += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  expect(Math.min(...times)).toBeLessThan(50);
});

test("an edited migration is refused, with its file and what to do", async () => {
  add("1_wards", wardAndVisit);
  await run();
  appendFileSync(at("migrations/1_wards/migration.sql"), "-- a later thought\n");
  await expect(run()).rejects.toThrow(
    /prisma\/migrations\/1_wards\/migration\.sql was edited .* Put the file back as it was/,
  );
});

test("a half-applied migration is refused until it is marked as rolled back", async () => {
  add("1_wards", wardAndVisit);
  await run();
  change(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at)
          VALUES ('x', 'y', '2_beds', '2026-01-01T00:00:00.000+00:00')`);
  add("2_beds", redefineWard);
  await expect(run()).rejects.toThrow(/2_beds was started .* never finished.* bin\/restore/);
  change("UPDATE _prisma_migrations SET rolled_back_at = '2026-01-02T00:00:00.000+00:00' WHERE id = 'x'");
  expect(await run()).toEqual(["2_beds"]);
});

test("a database newer than the code is refused", async () => {
  add("1_wards", wardAndVisit);
  add("2_beds", redefineWard);
  await run();
  rmSync(at("migrations/2_beds"), { recursive: true });
  await expect(run()).rejects.toThrow(/newer than this copy of Pathfinders: it has the migration 2_beds/);
});

test("a database of something else is refused", async () => {
  add("1_wards", wardAndVisit);
  change("CREATE TABLE invoices (id INTEGER)");
  await expect(run()).rejects.toThrow(/isn't a Pathfinders database/);
});

test("a failing migration is undone wholly, and the ones before it stay", async () => {
  add("1_wards", wardAndVisit);
  add("2_broken", `ALTER TABLE "Ward" ADD COLUMN "beds" INTEGER; INSERT INTO "Nowhere" VALUES (1);`);
  await expect(run()).rejects.toThrow(
    /2_broken could not be applied, so all of it was undone: no such table: Nowhere/,
  );
  expect(columns("Ward")).toEqual(["id", "name"]);
  expect(read("SELECT migration_name FROM _prisma_migrations")).toEqual([{ migration_name: "1_wards" }]);
  add("2_broken", `ALTER TABLE "Ward" ADD COLUMN "beds" INTEGER;`);
  expect(await run()).toEqual(["2_broken"]);
});

test("a migration that ends the transaction itself is refused before it runs", async () => {
  add("1_wards", `${wardAndVisit}\nCOMMIT;\nINSERT INTO "Nowhere" VALUES (1);`);
  await expect(run()).rejects.toThrow(/begins or ends a transaction/);
  expect(columns("Ward")).toEqual([]);
});

test("redefining a populated parent table loses no row of its children", async () => {
  await populate();
  add("2_beds", redefineWard);
  await run();
  expect(columns("Ward")).toContain("beds");
  expect(read(`SELECT count(*) AS rows FROM "Visit"`)).toEqual([{ rows: 3 }]);
  expect(read(`SELECT "table", "on_delete" FROM pragma_foreign_key_list('Visit')`)).toEqual([
    { table: "Ward", on_delete: "CASCADE" },
  ]);
});

test("rows left pointing at nothing are found before anything is kept", async () => {
  await populate();
  add("2_close", `DELETE FROM "Ward" WHERE "id" = 1;`);
  await expect(run()).rejects.toThrow(/2 rows would point at something that isn't there \(Visit → Ward\)/);
  expect(read(`SELECT count(*) AS rows FROM "Ward"`)).toEqual([{ rows: 2 }]);
});

test("a trigger is not lost with the table it stood on", async () => {
  await populate();
  const trigger = `CREATE TRIGGER search_ward AFTER INSERT ON "Ward" BEGIN SELECT 1; END;`;
  change(trigger);
  add("2_beds", redefineWard);
  await expect(run()).rejects.toThrow(/lose the trigger search_ward/);
  add("2_beds", redefineWard + trigger);
  expect(await run()).toEqual(["2_beds"]);
});

test("a database with rows is backed up first, and the backup holds what was there", async () => {
  await populate();
  expect(said.join()).not.toContain("Backed up");
  add("2_beds", redefineWard);
  add("3_floor", `ALTER TABLE "Ward" ADD COLUMN "floor" INTEGER;`);
  await run();
  const backups = readdirSync(at("backups"));
  expect(backups).toHaveLength(1);
  expect(said.join()).toContain(backups[0]);
  const backup = new Database(at(`backups/${backups[0]}`), { readonly: true });
  expect(backup.prepare(`SELECT count(*) FROM "Visit"`).pluck().get()).toBe(3);
  expect(backup.prepare("SELECT migration_name FROM _prisma_migrations").pluck().all()).toEqual(["1_wards"]);
  backup.close();
});

test("without a backup nothing is migrated", async () => {
  await populate();
  add("2_beds", redefineWard);
  writeFileSync(at("backups"), "a file where the folder should be");
  await expect(run()).rejects.toThrow();
  expect(columns("Ward")).toEqual(["id", "name"]);
});

test("two processes starting together both succeed, and everything is applied once", async () => {
  const ends = await Promise.all([1, 2, 3].map(() => startMigrating()));
  expect(ends).toEqual([0, 0, 0]);
  const names = readdirSync("prisma/migrations").filter((name) => !name.includes("."));
  expect(read("SELECT migration_name FROM _prisma_migrations ORDER BY 1", "pathfinders.db")).toEqual(
    names.map((name) => ({ migration_name: name })),
  );
});

test("whoever comes second waits for the first and then has nothing to do", async () => {
  await populate();
  for (let number = 2; number < 8; number += 1)
    add(`${number}_more`, `CREATE TABLE "More${number}" ("id" INTEGER);`);
  const applied = await Promise.all([run(), run(), run()]);
  expect(applied.flat().sort()).toEqual(["2_more", "3_more", "4_more", "5_more", "6_more", "7_more"]);
});

async function populate() {
  add("1_wards", wardAndVisit);
  await run();
  change(
    `INSERT INTO "Ward" VALUES (1, 'Alder'), (2, 'Birch'); INSERT INTO "Visit" VALUES (1, 1), (2, 1), (3, 2);`,
  );
}

function run() {
  return migrate({
    databaseFile: at("site.db"),
    migrationsDir: at("migrations"),
    backupDir: at("backups"),
    say: (line) => said.push(line),
  });
}

async function startMigrating() {
  const child = spawn("node", ["--import", "tsx", "bin/migrate.ts"], {
    env: { ...process.env, DATA_DIR: home },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

function add(name: string, sql: string) {
  mkdirSync(at(`migrations/${name}`), { recursive: true });
  writeFileSync(at(`migrations/${name}/migration.sql`), sql);
}

function at(name: string) {
  return path.join(home, name);
}

function change(sql: string) {
  const database = new Database(at("site.db"));
  database.exec(sql);
  database.close();
}

function read(sql: string, name = "site.db") {
  const database = new Database(at(name), { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

function columns(table: string) {
  return (read(`SELECT name FROM pragma_table_info('${table}')`) as { name: string }[]).map(
    (column) => column.name,
  );
}
