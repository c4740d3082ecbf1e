import { bench, describe } from "vitest";
import { lately } from "./big-database";
import { nurse, openBigSite } from "./big-site";

const time = { time: 1000 };
const leader = { ...nurse, roles: [{ role: "leader" as const, teamId: 3 }] };

for (const ideas of [10_000, 100_000]) {
  const site = await openBigSite(ideas);
  const steward = { ...nurse, roles: [{ role: "steward" as const, teamId: null }] };

  describe(`${ideas.toLocaleString("en-GB")} ideas, Today`, () => {
    bench("all of it", () => everythingOnToday(site), time);
    bench("what waits and what moves", async () => void (await site.findToday(nurse, lately)), time);
    bench("thanks", async () => void (await site.listNewThanks(nurse)), time);
    bench("proposals that wait", async () => void (await site.listProposalsWaiting(steward)), time);
    bench("pledges that are due", async () => void (await site.listPledgesDue(leader, lately)), time);
    bench("spotlight", async () => void (await site.findSpotlight(nurse, lately)), time);
    bench("celebrations", async () => void (await site.listCelebrations(nurse, { most: 3 })), time);
    bench("the number in the header", async () => void (await site.countUnread(nurse)), time);
  });

  describe(`${ideas.toLocaleString("en-GB")} ideas, notifications`, () => {
    bench("the first page", async () => void (await site.listNotifications(nurse, null)), time);
    bench(
      "the first page of somebody like others",
      async () => void (await site.listNotifications({ ...nurse, id: 77 }, null)),
      time,
    );
  });

  describe(`${ideas.toLocaleString("en-GB")} ideas, practice`, () => {
    bench("all of its page", () => everythingOnPractice(site), time);
    bench("the practice", async () => void (await site.findPractice(nurse, "practice-100")), time);
    bench("its credits", async () => void (await site.listCredits(nurse, 100)), time);
    bench("its evidence", async () => void (await site.findEvidence(nurse, 100)), time);
    bench("its pathway", async () => void (await site.findPathway(nurse, "stay-1")), time);
    bench("the starter's journey", async () => void (await site.findJourney(nurse, lately)), time);
  });
}

type Site = Awaited<ReturnType<typeof openBigSite>>;

async function everythingOnToday(site: Site): Promise<void> {
  await Promise.all([
    site.findToday(nurse, lately),
    site.listNewThanks(nurse),
    site.listPledgesDue(nurse, lately),
    site.listProposalsWaiting(nurse),
    site.findSpotlight(nurse, lately),
    site.listCelebrations(nurse, { most: 3 }),
    site.countUnread(nurse),
  ]);
}

async function everythingOnPractice(site: Site): Promise<void> {
  const found = await site.findPractice(nurse, "practice-100");
  if (!found) throw new Error("there is no such practice");
  await Promise.all([
    site.listCredits(nurse, found.versionId),
    site.findEvidence(nurse, found.practiceId),
    site.countUnread(nurse),
  ]);
}
