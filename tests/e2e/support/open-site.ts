import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSite, startServer } from "../../support/server-process";

/** One built site with the demonstration in it, and one thing more: an idea whose author nobody may find out. */
export default async function setUp() {
  buildSite();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "pathfinders-e2e-"));
  const planted = await startServer({ dataDir, seed: true });
  await planted.stop();
  execFileSync(process.execPath, ["--import", "tsx", "tests/e2e/support/plant-hidden-author.ts"], {
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    stdio: "inherit",
  });
  const site = await startServer({ dataDir });
  process.env.SITE_ADDRESS = site.url;
  process.env.SITE_DATA_DIR = dataDir;
  return async () => {
    await site.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
