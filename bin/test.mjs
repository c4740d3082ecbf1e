import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureChromium } from "./browser.mjs";
import { root } from "./environment.mjs";
import { packages } from "./packages.mjs";
import { client, site } from "./prepare.mjs";
import { checkNode } from "./prerequisites.mjs";
import { inSteps, passSignalsOn, run } from "./run.mjs";

const suites = [
  { title: "Rules, database and routes", config: "vitest.config.ts" },
  { title: "In the browser", config: "vitest.e2e.config.ts" },
  { title: "Faults, a short run", config: "vitest.faults.config.ts", env: { FAULTS: "short" } },
];

checkNode();
passSignalsOn();
const reports = mkdtempSync(path.join(os.tmpdir(), "pathfinders-reports-"));
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  await inSteps([packages, client, { title: "Browser", do: browser }, site]);
  for (const suite of suites) add(await runSuite(suite));
} catch (error) {
  console.error(`\n${error.message}`);
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function browser(announce) {
  process.env.CHROMIUM_PATH = await ensureChromium(announce);
  return process.env.CHROMIUM_PATH;
}

async function runSuite({ title, config, env }) {
  console.log(`\n${title}`);
  const report = path.join(reports, `${config}.json`);
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const crash = await run(process.execPath, [vitest, "run", "--config", config, ...reporters], {
    env,
    quiet: false,
  }).then(
    () => undefined,
    (error) => error,
  );
  return count(report, crash);
}

/** A file that fails to load counts as one failure, and so does a runner that ends badly without naming any. */
function count(report, crash) {
  const result = read(report);
  const unloaded = result.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(isFailure),
  );
  const failed = result.numFailedTests + unloaded.length;
  const skipped = result.numPendingTests + (result.numTodoTests ?? 0);
  return { passed: result.numPassedTests, failed: failed === 0 && crash ? 1 : failed, skipped };
}

function isFailure(test) {
  return test.status === "failed";
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
