import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/**
 * Import this first in a test that needs a database: the file gets an empty one of its own, copied from a template
 * that was migrated once. Everything in `app/` then reads and writes there.
 */
const folder = mkdtempSync(path.join(tmpdir(), "pathfinders-test-"));
process.env.DATA_DIR = folder;
process.env.PATHFINDERS_MODE = "demo";
process.env.SITE_URL = "http://localhost";
process.env.SESSION_SECRET = "a secret for tests only, long enough to pass";
process.env.LOG_LEVEL = "silent";
copyFileSync(process.env.TEMPLATE_DATABASE ?? "", path.join(folder, "pathfinders.db"));

afterAll(async () => {
  const { closeDatabase } = await import("~/platform/db.server");
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

export const testDataDir = folder;
