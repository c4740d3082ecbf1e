import { existsSync } from "node:fs";
import path from "node:path";
import { MigrationRefused } from "../app/platform/migration-history";
import { migrate } from "../app/platform/migrations.server";
import { readSettings } from "../app/platform/settings";

const root = path.resolve(import.meta.dirname, "..");
const environment = path.join(root, ".env");
if (existsSync(environment)) process.loadEnvFile(environment);
const dataDir = path.resolve(root, readSettings(process.env).settings.dataDir);

try {
  await migrate({
    databaseFile: path.join(dataDir, "pathfinders.db"),
    migrationsDir: path.join(root, "prisma/migrations"),
    backupDir: path.join(dataDir, "backups"),
    say: console.log,
  });
} catch (error) {
  if (!(error instanceof MigrationRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
