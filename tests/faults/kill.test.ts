import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type ServerProcess, startServer } from "../support/server-process";
import { Memory } from "./memory";
import { unsoundnessOf } from "./soundness";
import { isDone, Visitor } from "./visitor";
import { addWardContent, type WardContent } from "./ward-content";

const rounds = process.env.FAULTS === "short" ? 2 : 20;
const warmUp = 20;
const longest = 2_000;

let dataDir: string;
let site: ServerProcess;
let ward: WardContent;

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "pathfinders-kill-"));
  site = await startServer({ dataDir });
  ward = await addWardContent(site.databaseFile, 8, 5);
});

afterAll(async () => {
  await site?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test(`killed in a storm of votes and comments ${rounds} times, the site loses nothing it said was done`, async () => {
  const memories = ward.people.map((person) => new Memory(person.id));
  const visitors = await Promise.all(ward.people.map((person) => Visitor.signIn(site.url, person.email)));
  for (let round = 1; round <= rounds; round += 1) {
    const answers = await storm(visitors, memories, round);
    const lost = await afterRestart((database) => {
      const problems = [...memories.flatMap((memory) => memory.lostIn(database)), ...unsoundnessOf(database)];
      for (const memory of memories) memory.settle(database);
      database.exec(`DELETE FROM "RateLimit"`);
      return problems;
    });
    expect(lost, `after the kill of round ${round}`).toEqual([]);
    expect([...new Set(answers.unexpected)], `answers in round ${round}`).toEqual([]);
  }
});

type Answers = { done: number; unexpected: string[] };

/** Everybody writes as fast as they are answered; once that runs, the site is killed at a moment nobody knows. */
async function storm(visitors: Visitor[], memories: Memory[], round: number): Promise<Answers> {
  const answers: Answers = { done: 0, unexpected: [] };
  const end = { reached: false };
  const everybody = visitors.map(async (visitor, index) => {
    const memory = memories[index];
    for (let turn = 0; memory && !end.reached; turn += 1)
      await act(visitor, memory, `${round}, ${turn}`, answers, end);
  });
  await vi.waitUntil(() => answers.done >= warmUp || answers.unexpected.length > 0, { timeout: 60_000 });
  await sleep(Math.random() * longest);
  end.reached = true;
  await site.kill();
  await Promise.all(everybody);
  return answers;
}

async function act(
  visitor: Visitor,
  memory: Memory,
  moment: string,
  answers: Answers,
  end: { reached: boolean },
) {
  const ideaId = ward.ideaIds[Math.floor(Math.random() * ward.ideaIds.length)] ?? 0;
  const wish =
    Math.random() < 0.6
      ? memory.wishVote(ideaId, Math.random() < 0.5)
      : memory.wishComment(ideaId, `Person ${memory.personId} at ${moment}`);
  try {
    const answer = await visitor.post(wish.path, wish.fields);
    if (isDone(answer)) {
      memory.heardDone();
      answers.done += 1;
    } else {
      memory.heardRefusal();
      if (answer.status !== 429) answers.unexpected.push(`${wish.path}: ${answer.status}`);
    }
    await answer.arrayBuffer();
  } catch (error) {
    if (!end.reached) answers.unexpected.push(`${wish.path}: ${String(error)}`);
    end.reached = true;
  }
}

async function afterRestart<T>(look: (database: Database.Database) => T): Promise<T> {
  site = await startServer({ dataDir, port: site.port });
  const database = new Database(site.databaseFile);
  try {
    return look(database);
  } finally {
    database.close();
  }
}
