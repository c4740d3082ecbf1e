import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { fillLoop } from "./big-loop";
import { migrate } from "~/platform/migrations.server";

const teams = 120;
const people = 2000;
const firstDay = Date.UTC(2021, 0, 4);
const lastDay = Date.UTC(2026, 0, 4);
const themes = [
  "relationships",
  "safety",
  "choice",
  "environment",
  "things-to-do",
  "staff-support",
  "safewards",
];
const stages = ["seed", "seed", "seed", "trying", "trying", "learning", "growing", "resting"];

/** The moment at which the made-up ideas end. */
export const lately = new Date(lastDay);

/**
 * A site with many made-up ideas in a folder of its own, written straight into the tables. The same every time; it
 * goes when the databases of the tests go.
 */
export async function makeBigDatabase(ideas: number): Promise<string> {
  const home = path.dirname(process.env.TEMPLATE_DATABASE ?? tmpdir());
  const folder = mkdtempSync(path.join(home, `${ideas}-ideas-`));
  const databaseFile = path.join(folder, "pathfinders.db");
  await migrate({
    databaseFile,
    migrationsDir: "prisma/migrations",
    backupDir: path.join(folder, "backups"),
    say: () => {},
  });
  const database = new Database(databaseFile);
  database.pragma("synchronous = OFF");
  database.pragma("foreign_keys = OFF");
  withoutTriggers(database, () => database.transaction(() => fill(database, ideas))());
  database.close();
  return folder;
}

/** Indexing afterwards is much quicker than row by row. */
function withoutTriggers(database: Database.Database, change: () => void): void {
  const triggers = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
  change();
  for (const { sql } of triggers) database.exec(sql);
  const of = ["idea", "cycle", "measure", "comment", "practice", "alike_words", "alike_titles"];
  for (const index of of.map((one) => `search_${one}`))
    database.exec(`INSERT INTO "${index}"("${index}") VALUES ('rebuild')`);
}

function fill(database: Database.Database, ideas: number): void {
  const chance = chances();
  const words = wordsFrom(chance);
  const insert = inserter(database);
  for (let id = 1; id <= teams; id++)
    insert("Team", { id, name: `Ward ${id}`, setting: "acute-ward", createdAt: at(firstDay) });
  for (let id = 1; id <= people; id++)
    insert("Person", { id, email: `p${id}@example.nhs.uk`, name: `Person ${id}`, createdAt: at(firstDay) });
  for (let id = 1; id <= ideas; id++) {
    const sharedAt = firstDay + ((lastDay - firstDay) * id) / ideas;
    insert("Idea", ideaRow(id, sharedAt, chance, words));
    insert("IdeaTheme", { ideaId: id, theme: pick(themes, chance) });
    if (chance() < 0.3) insert("Cycle", cycleRow(id, sharedAt, words));
    if (id % 3 === 0) insert("Measure", measureRow(id, sharedAt, words));
  }
  const shared = (id: number) => at(firstDay + ((lastDay - firstDay) * id) / ideas);
  fillLoop({ insert, ideas, people, teams, chance, words, at: shared });
}

function ideaRow(id: number, sharedAt: number, chance: () => number, words: (count: number) => string) {
  const change = `${words(30)}${chance() < 0.6 ? " ward" : ""}${id % 2500 === 7 ? " zebra" : ""}`;
  return {
    id,
    authorId: 1 + Math.floor(people * chance()),
    teamId: 1 + Math.floor(teams * chance()),
    audience: chance() < 0.75 ? "organisation" : chance() < 0.9 ? "team" : "draft",
    title: words(6),
    noticed: words(25),
    change,
    changeHtml: `<p>${change}</p>`,
    hope: words(12),
    stage: pick(stages, chance),
    moment: pick(["", "welcome", "rising-distress", "leave"], chance),
    voteCount: Math.floor(40 * chance() ** 4),
    openCount: Math.floor(60 * chance() ** 3),
    createdAt: at(sharedAt),
    updatedAt: at(sharedAt),
    sharedAt: at(sharedAt),
    movedAt: at(sharedAt + (lastDay - sharedAt) * chance() ** 4),
    withdrawnAt: chance() < 0.02 ? at(lastDay) : null,
  };
}

function cycleRow(ideaId: number, time: number, words: (count: number) => string) {
  const texts = { objective: words(10), change: words(10), learnt: words(20), surprise: words(6) };
  return { ideaId, number: 1, scale: "one-shift", ...texts, createdAt: at(time), updatedAt: at(time) };
}

function measureRow(ideaId: number, time: number, words: (count: number) => string) {
  const kept = {
    kind: "count",
    type: "outcome",
    direction: "down",
    createdAt: at(time),
    updatedAt: at(time),
  };
  return { ideaId, name: words(4), definition: words(15), ...kept };
}

function inserter(database: Database.Database) {
  const statements = new Map<string, Database.Statement>();
  return (table: string, row: Record<string, unknown>): void => {
    const columns = Object.keys(row);
    const key = [table, ...columns].join();
    const statement =
      statements.get(key) ??
      database.prepare(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map(() => "?").join()})`,
      );
    statements.set(key, statement);
    statement.run(Object.values(row));
  };
}

/** Five thousand words of two to four syllables, a few of them in nearly every text, as in a language. */
function wordsFrom(chance: () => number): (count: number) => string {
  const syllables = [
    "ba",
    "co",
    "den",
    "fi",
    "gra",
    "ho",
    "in",
    "ka",
    "lu",
    "mor",
    "ne",
    "o",
    "per",
    "qui",
    "re",
    "sta",
    "ti",
    "un",
    "ver",
    "wo",
  ];
  const syllable = () => pick(syllables, chance);
  const word = () => Array.from({ length: 2 + Math.floor(3 * chance()) }, syllable).join("");
  const all = ["the", "we", "and", ...Array.from({ length: 5000 }, word)];
  return (count) =>
    Array.from({ length: count }, () => all[Math.floor(all.length * chance() ** 3)]).join(" ");
}

function chances(): () => number {
  let state = 20260104;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

function pick<T>(those: readonly T[], chance: () => number): T {
  return those[Math.floor(those.length * chance())] as T;
}

function at(time: number): string {
  return new Date(Math.floor(time)).toISOString().replace("Z", "+00:00");
}
