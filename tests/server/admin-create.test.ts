import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { verify } from "@node-rs/argon2";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "create-admin-"));
  copyFileSync(process.env.TEMPLATE_DATABASE ?? "", path.join(home, "pathfinders.db"));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const ada = ["--email", "Ada.Byron@example.nhs.uk", "--name", "Ada Byron"];

const production = {
  PATHFINDERS_MODE: "production",
  SITE_URL: "https://pathfinders.example.nhs.uk",
  SESSION_SECRET: "a secret for tests only, long enough to pass",
};

test("makes an administrator with a password of its own making, shown once", async () => {
  const { code, output } = await run(ada);
  expect(code).toBe(0);
  expect(output).toContain("Ada Byron is an administrator now, and signs in with ada.byron@example.nhs.uk.");
  const password = /shown this once: (\S+)/.exec(output)?.[1] ?? "";
  const [person] = rows(
    `SELECT p."passwordHash" FROM "Person" p JOIN "RoleGrant" r ON r."personId" = p."id" WHERE r."role" = 'administrator'`,
  );
  expect(await verify(String(person?.passwordHash), password)).toBe(true);
  expect(rows(`SELECT "action", "subjectType", "personId" FROM "AuditEntry"`)).toEqual([
    { action: "administrator-made", subjectType: "person", personId: null },
  ]);
});

test("works in production, with a password from standard input that is never printed", async () => {
  const { code, output } = await run([...ada, "--password-stdin"], "three honest words\n", production);
  expect(code).toBe(0);
  expect(output).not.toContain("three honest words");
  const [person] = rows(`SELECT "passwordHash" FROM "Person"`);
  expect(await verify(String(person?.passwordHash), "three honest words")).toBe(true);
});

test("refuses an e-mail address that somebody has", async () => {
  await run(ada);
  expect(await run(ada)).toMatchObject({
    code: 1,
    output: expect.stringContaining("Somebody has the e-mail address"),
  });
  expect(rows(`SELECT "id" FROM "Person"`)).toHaveLength(1);
});

test.each([
  ["a short password", [...ada, "--password-stdin"], "short\n", {}, 1, "too short"],
  ["no address", ["--name", "Ada Byron"], "", {}, 2, "Usage: bin/create-admin"],
  ["something that isn't one", ["--email", "ada", "--name", "Ada"], "", {}, 1, "Write an e-mail address"],
  ["a patient's number", ["--email", "a@b.example", "--name", "Ada 943 476 5919"], "", {}, 1, "NHS number"],
  ["an option nobody knows", [...ada, "--admin"], "", {}, 2, "Usage: bin/create-admin"],
  [
    "production without a secret",
    ada,
    "",
    { ...production, SESSION_SECRET: "" },
    1,
    "SESSION_SECRET is not set",
  ],
])("says plainly what is wrong with %s", async (_what, args, input, env, code, says) => {
  expect(await run(args, input, env)).toMatchObject({ code, output: expect.stringContaining(says) });
  expect(rows(`SELECT "id" FROM "Person"`)).toEqual([]);
});

test("says what to do where there is no database, or an older one, or a demonstration", async () => {
  new Database(path.join(home, "pathfinders.db"))
    .exec(`INSERT INTO "Setting" VALUES ('mode', 'demo')`)
    .close();
  expect((await run(ada, "", production)).output).toContain("demonstration data");
  new Database(path.join(home, "pathfinders.db")).exec(`DROP TABLE "AuditEntry"`).close();
  expect((await run(ada)).output).toContain("npm start");
  rmSync(path.join(home, "pathfinders.db"));
  expect((await run(ada)).output).toContain("There is no database");
});

function run(args: string[], input = "", env: Record<string, string> = {}) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const options = {
      cwd: os.tmpdir(),
      env: { ...process.env, PATHFINDERS_MODE: "demo", DATA_DIR: home, ...env },
    };
    const child = execFile(path.resolve("bin/create-admin"), args, options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
    child.stdin?.end(input);
  });
}

function rows(sql: string): Record<string, unknown>[] {
  const database = new Database(path.join(home, "pathfinders.db"), { readonly: true });
  try {
    return database.prepare(sql).all() as Record<string, unknown>[];
  } finally {
    database.close();
  }
}
