import { spawn } from "node:child_process";
import { root } from "./environment.mjs";

const running = new Set();

/** Runs a command to its end, quietly: what it printed is shown when it fails. */
export async function run(command, args, { env = {}, quiet = true } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && command === "npm",
  });
  const printed = [];
  child.stdout?.on("data", (part) => printed.push(part));
  child.stderr?.on("data", (part) => printed.push(part));
  const code = await ended(child);
  const output = Buffer.concat(printed).toString();
  if (code !== 0) throw new CommandFailed([command, ...args].join(" "), code, output);
  return output;
}

export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`“${command}” ended with ${code}.${output ? `\n\n${shortened(output)}` : ""}`);
    this.code = code;
  }
}

/** The reason stands sometimes at the beginning and sometimes at the end. */
function shortened(output) {
  const lines = output.trim().split("\n");
  return lines.length <= 60
    ? lines.join("\n")
    : [...lines.slice(0, 20), "...", ...lines.slice(-40)].join("\n");
}

/** Resolves with the exit code, 128 and the signal's number when a signal ended it. */
export function ended(child) {
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 137));
    });
  });
}

/** Hands a request to stop on to what was started. In a terminal Ctrl-C reaches the children by itself. */
export function passSignalsOn() {
  for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"])
    process.on(signal, () => {
      if (running.size === 0) process.exit(signal === "SIGINT" ? 130 : 143);
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      for (const child of running) child.kill(signal);
    });
}

/** Says what is happening, how long it may take while nothing is ready, and how long it took. */
export async function inSteps(steps) {
  for (const [index, step] of steps.entries()) {
    const title = `${index + 1}/${steps.length} ${step.title}`;
    const started = performance.now();
    let announced = false;
    const announce = (words) => {
      announced = true;
      console.log(`${title}: ${words} ...`);
    };
    const result = await step.do(announce);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(announced ? `${title}: done in ${seconds} s` : `${title}: ${result ?? "ready"}`);
  }
}
