import "../support/test-database";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, test } from "vitest";
import { db, isUniqueViolation, Prisma, write, type Writer } from "~/platform/db.server";
import { isDiskFull } from "~/platform/disk-full";
import { testDataDir } from "../support/test-database";
import { someday } from "../support/builders";

const file = path.join(testDataDir, "pathfinders.db");

describe("two connections", () => {
  test("the one that reads can't write, whatever it is asked", async () => {
    const sneaky = db as unknown as Writer;
    await expect(sneaky.team.create({ data: team("Sneaky") })).rejects.toThrow(/readonly|attempt to write/i);
    await expect(db.$queryRaw(Prisma.sql`DELETE FROM "Team" RETURNING "id"`)).rejects.toThrow(
      /readonly|attempt to write/i,
    );
  });

  test("the one that reads never sees what isn't committed, and sees it at once when it is", async () => {
    await write(async (tx) => {
      await tx.team.create({ data: team("Halfway") });
      expect(await db.team.count({ where: { name: "Halfway" } })).toBe(0);
    });
    expect(await db.team.count({ where: { name: "Halfway" } })).toBe(1);
  });

  test("both keep foreign keys, and everything acknowledged is on the disk", async () => {
    const settings = async (tx: Pick<Writer, "$queryRawUnsafe">) => [
      await tx.$queryRawUnsafe("PRAGMA foreign_keys"),
      await tx.$queryRawUnsafe("PRAGMA synchronous"),
      await tx.$queryRawUnsafe("PRAGMA journal_mode"),
    ];
    const wanted = [[{ foreign_keys: 1n }], [{ synchronous: 2n }], [{ journal_mode: "wal" }]];
    expect(plain(await write(settings))).toEqual(plain(wanted));
    expect(plain(await settings(db as unknown as Writer))).toEqual(plain(wanted));
    await expect(
      write((tx) => tx.membership.create({ data: { personId: 999, teamId: 999 } })),
    ).rejects.toThrow();
  });
});

describe("a transaction that isn't kept", () => {
  test("leaves nothing behind, and the next one works", async () => {
    await expect(
      write(async (tx) => {
        await tx.team.create({ data: team("Never") });
        throw new Error("thought better of it");
      }),
    ).rejects.toThrow("thought better of it");
    expect(await db.team.count({ where: { name: "Never" } })).toBe(0);
    await write((tx) => tx.team.create({ data: team("After all") }));
  });

  test("because something is there already says so", async () => {
    await write((tx) => tx.team.create({ data: team("Twice") }));
    const error: unknown = await write((tx) => tx.team.create({ data: team("Twice") })).catch(
      (reason: unknown) => reason,
    );
    expect(isUniqueViolation(error)).toBe(true);
    expect(isDiskFull(error)).toBe(false);
  });
});

describe("writing at the same time", () => {
  test("fifty writers are served one after another, none is lost", async () => {
    const { id } = await write((tx) => tx.team.create({ data: team("0") }));
    const add = () =>
      write(async (tx) => {
        const { name } = await tx.team.findUniqueOrThrow({ where: { id } });
        await tx.team.update({ where: { id }, data: { name: String(Number(name) + 1) } });
      });
    await Promise.all(Array.from({ length: 50 }, add));
    expect(await db.team.findUnique({ where: { id } })).toMatchObject({ name: "50" });
  });

  test("another process that holds the database is waited for", async () => {
    const other = spawn(process.execPath, ["-e", holdForAWhile, file], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(other.stdout, "data");
    await write((tx) => tx.team.create({ data: team("Patient") }));
    expect(await db.team.count({ where: { name: { in: ["Impatient", "Patient"] } } })).toBe(2);
    if (other.exitCode === null) await once(other, "exit");
  });
});

const holdForAWhile = `
  const Database = require("better-sqlite3");
  const database = new Database(process.argv[1]);
  database.exec("BEGIN IMMEDIATE");
  database.prepare('INSERT INTO "Team" ("name", "setting", "createdAt") VALUES (?, ?, ?)').run("Impatient", "forensic", "2026-03-02T09:00:00.000+00:00");
  console.log("held");
  setTimeout(() => database.exec("COMMIT").close(), 400);
`;

describe("a full disk", () => {
  afterEach(() => limitPages(1_000_000));

  test("is said plainly, loses nothing, and stops nothing once there is room", async () => {
    await write((tx) => tx.team.create({ data: team("Before") }));
    await limitPages(1);
    const error: unknown = await write((tx) => tx.team.create({ data: team("x".repeat(500_000)) })).catch(
      (reason: unknown) => reason,
    );
    expect(isDiskFull(error)).toBe(true);
    expect(await db.team.count({ where: { name: "Before" } })).toBe(1);
    await limitPages(1_000_000);
    await write((tx) => tx.team.create({ data: team("Room again") }));
    expect(new Database(file, { readonly: true }).pragma("integrity_check", { simple: true })).toBe("ok");
  });

  test.each([new Error("anything"), null, undefined, "SQLITE_FULL", { code: "SQLITE_BUSY" }])(
    "%j isn't one",
    (error) => {
      expect(isDiskFull(error)).toBe(false);
    },
  );
});

function team(name: string) {
  return { name, setting: "acute-ward", createdAt: someday };
}

/** SQLite answers a limit of pages as it answers a full disk. */
function limitPages(pages: number) {
  return write((tx) => tx.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`));
}

function plain(rows: unknown): unknown {
  return JSON.parse(
    JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  );
}
