import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp } from "~/platform/backup.server";

let home: string;
let site: ChildProcess | undefined;

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "backup-"));
  copyFileSync(process.env.TEMPLATE_DATABASE ?? "", at("pathfinders.db"));
});

afterEach(async () => {
  await stop();
  rmSync(home, { recursive: true, force: true });
});

/** Each transaction writes one person and one team, so that a copy taken between the two would show. */
const busySite = `
  const Database = require("better-sqlite3");
  const database = new Database(process.argv[1]);
  database.pragma("journal_mode = WAL");
  const person = database.prepare('INSERT INTO "Person" ("email", "name", "createdAt") VALUES (?, ?, ?)');
  const team = database.prepare('INSERT INTO "Team" ("name", "setting", "createdAt") VALUES (?, ?, ?)');
  let number = 0;
  const both = database.transaction(() => {
    number += 1;
    person.run("p" + number, "x".repeat(2000), "2026-01-01T00:00:00.000+00:00");
    team.run("t" + number, "ward", "2026-01-01T00:00:00.000+00:00");
  });
  for (let first = 0; first < 500; first += 1) both();
  console.log("ready");
  setInterval(both, 1);
`;

test("a backup under constant writing is one moment of the database, and restores to equal counts", async () => {
  await start();
  const made = await command("backup", at("copy.db"));
  expect(made.output).toMatch(/Backed up to .*copy\.db \(checked: \d+ rows\)/);
  expect(count(at("pathfinders.db"), "Person")).toBeGreaterThan(count(at("copy.db"), "Person"));
  await stop();

  const people = count(at("copy.db"), "Person");
  expect(people).toBeGreaterThanOrEqual(500);
  expect(count(at("copy.db"), "Team")).toBe(people);
  const before = count(at("pathfinders.db"), "Person");

  const restored = await command("restore", at("copy.db"));
  expect(restored).toMatchObject({ code: 0 });
  expect(count(at("pathfinders.db"), "Person")).toBe(people);
  expect(count(at("pathfinders.db"), "Team")).toBe(people);
  const [kept] = replaced();
  expect(restored.output).toContain(kept);
  expect(count(at(kept ?? ""), "Person")).toBe(before);
  expect(readdirSync(home).filter((name) => /-wal|-shm|restoring/.test(name))).toEqual([]);
});

test("by default it is named after the time, below the data, and nobody else may read it", async () => {
  await command("backup");
  const [name] = readdirSync(at("backups"));
  expect(name).toMatch(/^pathfinders-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-backup\.db$/);
  expect(statSync(at(`backups/${name}`)).mode & 0o077).toBe(0);
});

test("one backup after another, the newest is the last by name", async () => {
  const made: string[] = [];
  for (let i = 0; i < 3; i += 1)
    made.push((await backUp({ databaseFile: at("pathfinders.db"), backupDir: at("backups") })).file);
  expect([...made].sort()).toEqual(made);
});

test("a backup never replaces a file", async () => {
  writeFileSync(at("copy.db"), "mine");
  expect(await command("backup", at("copy.db"))).toMatchObject({
    code: 1,
    output: expect.stringContaining("exists already"),
  });
  expect(readFileSync(at("copy.db"), "utf8")).toBe("mine");
});

test("restoring is refused while the site is running, and nothing changes", async () => {
  await command("backup", at("copy.db"));
  await start();
  const refused = await command("restore", at("copy.db"));
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("is running on this database") });
  await stop();
  expect(count(at("pathfinders.db"), "Person")).toBeGreaterThanOrEqual(500);
  expect(replaced()).toEqual([]);
});

test("after a kill the newest rows, still in the -wal, are kept with the database that is replaced", async () => {
  await command("backup", at("copy.db"));
  await start();
  await stop("SIGKILL");
  expect(existsSync(at("pathfinders.db-wal"))).toBe(true);
  expect(await command("restore", at("copy.db"))).toMatchObject({ code: 0 });
  expect(count(at("pathfinders.db"), "Person")).toBe(0);
  expect(count(at(replaced()[0] ?? ""), "Person")).toBeGreaterThanOrEqual(500);
});

test("a copy made by hand is restored with its -wal", async () => {
  await start();
  await stop("SIGKILL");
  copyFileSync(at("pathfinders.db"), at("byhand.db"));
  copyFileSync(at("pathfinders.db-wal"), at("byhand.db-wal"));
  expect(await command("restore", at("byhand.db"))).toMatchObject({ code: 0 });
  expect(count(at("pathfinders.db"), "Person")).toBeGreaterThanOrEqual(500);
});

test("a damaged file, a stranger's file and a newer one are refused", async () => {
  await command("backup", at("copy.db"));
  const bytes = readFileSync(at("copy.db"));
  writeFileSync(at("damaged.db"), bytes.fill(7, 4096, 40_960));
  expect((await command("restore", at("damaged.db"))).output).toContain("is damaged");

  new Database(at("stranger.db")).exec("CREATE TABLE invoices (id INTEGER)").close();
  expect((await command("restore", at("stranger.db"))).output).toContain("isn't a Pathfinders database");

  copyFileSync(at("copy.db"), at("newer.db"));
  new Database(at("newer.db"))
    .exec("UPDATE _prisma_migrations SET migration_name = '99990101000000_future'")
    .close();
  expect((await command("restore", at("newer.db"))).output).toContain("newer than this copy of Pathfinders");
  expect(replaced()).toEqual([]);
});

test("a database damaged beyond opening can be replaced, and is kept", async () => {
  await command("backup", at("copy.db"));
  writeFileSync(at("pathfinders.db"), "not a database any more, ".repeat(100));
  expect(await command("restore", at("copy.db"))).toMatchObject({ code: 0 });
  expect(count(at("pathfinders.db"), "Person")).toBe(0);
  expect(readFileSync(at(replaced()[0] ?? ""), "utf8")).toContain("not a database any more");
});

test("a backup that doesn't pass its check is not kept", async () => {
  const bytes = readFileSync(at("pathfinders.db"));
  writeFileSync(at("pathfinders.db"), bytes.fill(7, bytes.length - 4096));
  expect(await command("backup", at("copy.db"))).toMatchObject({
    code: 1,
    output: expect.stringMatching(/No backup was made\. .*(malformed|did not pass)/),
  });
  expect(readdirSync(home).filter((name) => name.startsWith("copy"))).toEqual([]);
});

function command(name: "backup" | "restore", ...args: string[]) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(`bin/${name}`, args, { env: { ...process.env, DATA_DIR: home } }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

async function start() {
  site = spawn("node", ["-e", busySite, at("pathfinders.db")]);
  await once(site.stdout ?? site, "data");
}

async function stop(signal: NodeJS.Signals = "SIGTERM") {
  if (!site) return;
  const gone = once(site, "exit");
  site.kill(signal);
  await gone;
  site = undefined;
}

function at(name: string) {
  return path.join(home, name);
}

function replaced() {
  return readdirSync(home).filter((name) => /-replaced-.*\.db$/.test(name));
}

function count(file: string, table: string) {
  const database = new Database(file);
  try {
    return database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
  } finally {
    database.close();
  }
}
