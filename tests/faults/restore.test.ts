import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServerProcess, startServer } from "../support/server-process";
import { isDone, Visitor } from "./visitor";
import { addWardContent, type WardContent } from "./ward-content";

let dataDir: string;
let site: ServerProcess;
let ward: WardContent;

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "pathfinders-restore-"));
  site = await startServer({ dataDir });
});

afterAll(async () => {
  await site?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a site nobody has visited yet counts as running", async () => {
  expect((await command("backup")).code).toBe(0);
  const refused = await command("restore", newestBackup());
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("is running") });
});

test("what was backed up from a running site comes back, and what came later is kept beside", async () => {
  ward = await addWardContent(site.databaseFile, 1, 1);
  expect(isDone(await comment("Before the backup"))).toBe(true);
  expect((await command("backup")).code).toBe(0);
  expect(isDone(await comment("After the backup"))).toBe(true);
  expect(await command("restore", newestBackup())).toMatchObject({ code: 1 });
  expect(await pageText()).toContain("After the backup");

  await site.stop();
  expect(await command("restore", newestBackup())).toMatchObject({
    code: 0,
    output: expect.stringContaining("kept as"),
  });
  site = await startServer({ dataDir, port: site.port });
  const text = await pageText();
  expect(text).toContain("Before the backup");
  expect(text).not.toContain("After the backup");
});

async function signIn() {
  return Visitor.signIn(site.url, ward.people[0]?.email ?? "");
}

async function comment(body: string) {
  return (await signIn()).post(`/ideas/${ward.ideaIds[0]}/comments`, { body });
}

async function pageText() {
  return (await (await signIn()).get(`/ideas/${ward.ideaIds[0]}`)).text();
}

function newestBackup() {
  const names = readdirSync(path.join(dataDir, "backups")).sort();
  return path.join(dataDir, "backups", names.at(-1) ?? "");
}

function command(name: "backup" | "restore", ...args: string[]) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(`bin/${name}`, args, { env: { ...process.env, DATA_DIR: dataDir } }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}
