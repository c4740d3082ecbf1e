import { setTimeout as sleep } from "node:timers/promises";

const longest = 10 * 60_000;
const pause = 50;

/** Does it again while another process holds the database, without keeping this one from other work. */
export async function patiently<T>(say: (line: string) => void, attempt: () => T): Promise<T> {
  const started = Date.now();
  let told = false;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || Date.now() - started > longest) throw error;
    }
    if (!told && Date.now() - started > 1_000) {
      say("Another process is using the database. Waiting for it to finish.");
      told = true;
    }
    await sleep(pause);
  }
}

export function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith("SQLITE_BUSY");
}
