import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServerProcess, startServer } from "../support/server-process";
import { mountSmallDisk } from "./small-disk";
import { unsoundnessOf } from "./soundness";
import { isDone, Visitor } from "./visitor";
import { addWardContent } from "./ward-content";

const disk = mountSmallDisk(12);
let site: ServerProcess;
let visitor: Visitor;
let ideaId: number;

// Mounting needs root. Where it isn't allowed, full-database.test.ts still covers what the database does.
const onSmallDisk = test.skipIf(!disk);

beforeAll(async () => {
  if (!disk) return;
  site = await startServer({ dataDir: disk.folder });
  const ward = await addWardContent(site.databaseFile, 1, 1);
  visitor = await Visitor.signIn(site.url, ward.people[0]?.email ?? "");
  ideaId = ward.ideaIds[0] ?? 0;
});

afterAll(async () => {
  await site?.stop();
  disk?.remove();
});

onSmallDisk(
  "a full disk is said plainly, loses nothing, and needs no restart once there is room",
  async () => {
    const kept = ["The first comment, while there was room."];
    expect(isDone(await comment(kept[0] ?? ""))).toBe(true);
    disk?.fill();
    const { refusal, done } = await commentUntilRefused();
    kept.push(...done);
    expect([503, 507]).toContain(refusal.status);
    expect(await refusal.text()).toMatch(/disk[^<]*full|full[^<]*disk/i);
    expect(await statusOf(comment("Again, and still no room. ".repeat(100)))).toBe(refusal.status);
    expect(await statusOf(visitor.get(`/ideas/${ideaId}`)), "reading goes on").toBe(200);

    disk?.free();
    kept.push("The first comment, after there was room again.");
    expect(isDone(await comment(kept.at(-1) ?? ""))).toBe(true);
    expect(commentsKept()).toEqual(kept);
  },
);

async function statusOf(answer: Promise<Response>): Promise<number> {
  const received = await answer;
  await received.arrayBuffer();
  return received.status;
}

async function commentUntilRefused() {
  const done: string[] = [];
  for (let number = 1; number < 2_000; number += 1) {
    const body = `Comment ${number}. ${"Something to say. ".repeat(100)}`.trim();
    const answer = await comment(body);
    if (!isDone(answer)) return { refusal: answer, done };
    done.push(body);
  }
  throw new Error("The disk never filled up.");
}

function comment(body: string) {
  return visitor.post(`/ideas/${ideaId}/comments`, { body });
}

function commentsKept() {
  const database = new Database(site.databaseFile, { readonly: true });
  try {
    expect(unsoundnessOf(database)).toEqual([]);
    return database.prepare(`SELECT "body" FROM "Comment" ORDER BY "id"`).pluck().all();
  } finally {
    database.close();
  }
}
