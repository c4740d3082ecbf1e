import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrate } from "~/platform/migrations.server";

/** Makes the Prisma client when it is missing or old, and migrates one database that every worker copies. */
export default async function setUp() {
  execFileSync(process.execPath, ["bin/prepare.mjs", "generate"], { stdio: "inherit" });
  const home = mkdtempSync(path.join(os.tmpdir(), "pathfinders-tests-"));
  const template = path.join(home, "template.db");
  await migrate({
    databaseFile: template,
    migrationsDir: "prisma/migrations",
    backupDir: path.join(home, "backups"),
    say: () => {},
  });
  process.env.TEMPLATE_DATABASE = template;
  return () => rmSync(home, { recursive: true, force: true });
}
