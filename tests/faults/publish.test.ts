import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type ServerProcess, startServer } from "../support/server-process";
import { addAgreedProposals } from "./agreed-proposals";
import { unsoundnessOf } from "./soundness";
import { isDone, Visitor } from "./visitor";
import { addWardContent, type WardContent } from "./ward-content";

const rounds = process.env.FAULTS === "short" ? 2 : 12;
const inARound = 60;
const longest = 400;

let dataDir: string;
let site: ServerProcess;
let ward: WardContent;

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "pathfinders-publish-"));
  site = await startServer({ dataDir });
  ward = await addWardContent(site.databaseFile, 3, 1);
});

afterAll(async () => {
  await site?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test(`killed ${rounds} times while two stewards publish, the site holds whole practices, each once`, async () => {
  const [drafter, partner, other] = ward.people;
  if (!drafter || !partner || !other) throw new Error("Three people are needed.");
  const roles = { stewards: [drafter.id, other.id], partner: partner.id };
  let published = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const proposals = addAgreedProposals(site.databaseFile, roles, inARound, round);
    const stewards = await Promise.all(
      [drafter, other].map((person) => Visitor.signIn(site.url, person.email)),
    );
    const confirmed = await publishUntilKilled(stewards, proposals);
    site = await startServer({ dataDir, port: site.port });
    const database = new Database(site.databaseFile);
    const problems = [...unsoundnessOf(database), ...halfPublished(database), ...lost(database, confirmed)];
    published += confirmed.size;
    database.exec(`DELETE FROM "RateLimit"`);
    database.close();
    expect(problems, `after the kill of round ${round}`).toEqual([]);
  }
  expect(published).toBeGreaterThan(rounds);
});

/** Both press for every proposal, one after another; the site is killed at a moment nobody knows. */
async function publishUntilKilled(stewards: Visitor[], proposals: number[]): Promise<Set<number>> {
  const confirmed = new Set<number>();
  const end = { reached: false };
  const pressing = stewards.map(async (steward) => {
    for (const id of proposals) {
      if (end.reached) return;
      const answer = await steward
        .post(`/proposals/${id}/publication`, { revision: "1" })
        .catch((error: unknown) => {
          if (!end.reached) throw error;
          return null;
        });
      if (!answer) return;
      await answer.arrayBuffer().catch(() => null);
      if (!isDone(answer)) throw new Error(`publishing ${id} was answered ${answer.status}`);
      confirmed.add(id);
    }
  });
  await vi.waitUntil(() => confirmed.size >= 2, { timeout: 60_000 });
  await sleep(Math.random() * longest);
  end.reached = true;
  await site.kill();
  await Promise.all(pressing);
  return confirmed;
}

/** Proposals of which some part is published and another isn't. */
function halfPublished(database: Database.Database): unknown[] {
  return database
    .prepare(
      `SELECT * FROM (
         SELECT p."id",
           p."publishedAt" IS NOT NULL AS "isPublished",
           (SELECT count(*) FROM "PracticeVersion" v WHERE v."proposalId" = p."id") AS "versions",
           (SELECT count(*) FROM "PracticeVersion" v JOIN "PracticeIdea" i ON i."practiceId" = v."practiceId"
            WHERE v."proposalId" = p."id") AS "ideas",
           (SELECT count(DISTINCT c."part") FROM "PracticeVersion" v JOIN "PracticeCredit" c ON c."versionId" = v."id"
            WHERE v."proposalId" = p."id" AND c."part" IN ('shared', 'drafted', 'agreed')) AS "parts",
           (SELECT count(*) FROM "Event" e WHERE e."proposalId" = p."id" AND e."type" = 'practice-published') AS "events",
           (SELECT count(*) FROM "ProposalIdea" r JOIN "Idea" i ON i."id" = r."ideaId"
            WHERE r."proposalId" = p."id" AND i."stage" = 'pathway') AS "moved"
         FROM "Proposal" p)
       WHERE ("isPublished", "versions", "ideas", "parts", "events", "moved") NOT IN ((0, 0, 0, 0, 0, 0), (1, 1, 1, 3, 1, 1))`,
    )
    .all();
}

/** What was said to be published and isn't. */
function lost(database: Database.Database, confirmed: Set<number>): unknown[] {
  const isThere = database.prepare(`SELECT 1 FROM "PracticeVersion" WHERE "proposalId" = ?`);
  return [...confirmed]
    .filter((id) => !isThere.get(id))
    .map((id) => `proposal ${id} was published and is gone`);
}
