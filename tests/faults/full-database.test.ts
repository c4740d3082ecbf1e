import "../support/test-database";
import path from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { write } from "~/platform/db.server";
import { isDiskFull } from "~/platform/disk-full";
import { testDataDir } from "../support/test-database";
import { unsoundnessOf } from "./soundness";

const at = new Date("2026-03-02T09:00:00.000Z");

/** SQLite answers a page limit as it answers a full disk, so this needs no disk and no rights. */
test("a write that finds no room is undone, says so, and the next one with room succeeds", async () => {
  await addTeam("Before");
  await limitPages(1);
  const noRoom = await addTeam("Too long ".repeat(200_000)).catch((error: unknown) => error);
  expect(isDiskFull(noRoom), String(noRoom)).toBe(true);
  const stillNoRoom = await addTeam("Still too long ".repeat(200_000)).catch((error: unknown) => error);
  expect(isDiskFull(stillNoRoom), String(stillNoRoom)).toBe(true);
  await limitPages(1_000_000);
  await addTeam("After");
  expect(teams()).toEqual(["After", "Before"]);
});

test("many writes at once that find no room all hear of it, and none blocks the next", async () => {
  await limitPages(1);
  const answers = await Promise.allSettled(
    [1, 2, 3, 4].map((number) => addTeam(`${number} `.repeat(1_000_000))),
  );
  expect(answers.map((answer) => answer.status === "rejected" && isDiskFull(answer.reason))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  await limitPages(1_000_000);
  await addTeam("Later");
  expect(teams()).toEqual(["After", "Before", "Later"]);
});

function addTeam(name: string) {
  return write((tx) => tx.team.create({ data: { name, setting: "acute-ward", createdAt: at } }));
}

/** A limit below the present size means: not a page more. */
function limitPages(pages: number) {
  return write((tx) => tx.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`));
}

function teams() {
  const database = new Database(path.join(testDataDir, "pathfinders.db"), { readonly: true });
  try {
    expect(unsoundnessOf(database)).toEqual([]);
    return database.prepare(`SELECT "name" FROM "Team" ORDER BY "name"`).pluck().all();
  } finally {
    database.close();
  }
}
