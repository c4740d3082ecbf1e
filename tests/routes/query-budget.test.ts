import "../support/test-database";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOpportunity, buildRequest, buildTally, tally } from "../support/beginnings";
import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { get } from "../support/requests";
import { seed } from "../../prisma/seed/plant";
import { addPoints } from "~/domain/measures/add-points.server";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";
import * as root from "~/root";

const dozen = 12;

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;

const pages: Record<string, { module: () => Promise<unknown>; params?: Record<string, string> }> = {
  "/": { module: () => import("~/routes/site/home") },
  "/ideas": { module: () => import("~/routes/ideas/list") },
  "/ideas?sort=under-seen&theme=relationships": { module: () => import("~/routes/ideas/list") },
  "/ideas?q=ward": { module: () => import("~/routes/ideas/list") },
  "/ideas/new": { module: () => import("~/routes/ideas/new") },
  "/ideas/new?opportunities=614208377,287940156&request=1": { module: () => import("~/routes/ideas/new") },
  "/opportunities": { module: () => import("~/routes/opportunities/list") },
  "/opportunities?of=elsewhere": { module: () => import("~/routes/opportunities/list") },
  "/opportunities/614208377": {
    module: () => import("~/routes/opportunities/show"),
    params: { opportunityId: "614208377" },
  },
  "/requests": { module: () => import("~/routes/requests/list") },
  "/requests?of=elsewhere": { module: () => import("~/routes/requests/list") },
  "/requests/1": { module: () => import("~/routes/requests/show"), params: { requestId: "1" } },
  "/requests/1/tallies": { module: () => import("~/routes/requests/tallies"), params: { requestId: "1" } },
  "/ideas/1": { module: () => import("~/routes/ideas/show"), params: { ideaId: "1" } },
  "/ideas/1/edit": { module: () => import("~/routes/ideas/edit"), params: { ideaId: "1" } },
  "/ideas/1/history": { module: () => import("~/routes/ideas/history"), params: { ideaId: "1" } },
  "/ideas/1/comments": { module: () => import("~/routes/engagement/comments"), params: { ideaId: "1" } },
  "/ideas/2/ramp": { module: () => import("~/routes/cycles/ramp"), params: { ideaId: "2" } },
  "/ideas/1/cycles/new": { module: () => import("~/routes/cycles/new"), params: { ideaId: "1" } },
  "/cycles/1": { module: () => import("~/routes/cycles/show"), params: { cycleId: "1" } },
  "/cycles/2/continua": { module: () => import("~/routes/cycles/continua"), params: { cycleId: "2" } },
  "/ideas/1/shaping": { module: () => import("~/routes/shaping/show"), params: { ideaId: "1" } },
  "/ideas/1/shaping/edit": { module: () => import("~/routes/shaping/edit-idea"), params: { ideaId: "1" } },
  "/cycles/2/shaping": { module: () => import("~/routes/shaping/edit-cycle"), params: { cycleId: "2" } },
  "/quotes/1/consent": { module: () => import("~/routes/shaping/consent"), params: { quoteId: "1" } },
  "/continua": { module: () => import("~/routes/cycles/organisation") },
  "/cycles/1/study": { module: () => import("~/routes/cycles/study"), params: { cycleId: "1" } },
  "/ideas/1/measures": { module: () => import("~/routes/measures/all"), params: { ideaId: "1" } },
  "/ideas/1/measures/new": { module: () => import("~/routes/measures/new"), params: { ideaId: "1" } },
  "/measures/1": { module: () => import("~/routes/measures/show"), params: { measureId: "1" } },
  "/measures/1/points": { module: () => import("~/routes/measures/points"), params: { measureId: "1" } },
  "/measures/1/history": { module: () => import("~/routes/measures/history"), params: { measureId: "1" } },
  "/measures/1/phases": { module: () => import("~/routes/measures/phases"), params: { measureId: "1" } },
  "/ideas/1/annotations/new": {
    module: () => import("~/routes/measures/new-annotation"),
    params: { ideaId: "1" },
  },
  "/measures/1/points/paste": {
    module: () => import("~/routes/measures/paste"),
    params: { measureId: "1" },
  },
  "/imports/1/deletion": {
    module: () => import("~/routes/measures/undo-import"),
    params: { importId: "1" },
  },
  "/search?q=ward": { module: () => import("~/routes/search/search") },
  "/ideas/4/adoptions": { module: () => import("~/routes/engagement/adopt"), params: { ideaId: "4" } },
  "/ideas/4/nominations": { module: () => import("~/routes/pathways/nominate"), params: { ideaId: "4" } },
  "/leaders": { module: () => import("~/routes/leadership/leaders") },
  "/pledges/1": { module: () => import("~/routes/leadership/pledge"), params: { pledgeId: "1" } },
  "/celebrations": { module: () => import("~/routes/recognition/celebrations") },
  "/celebrations/surprises": { module: () => import("~/routes/recognition/surprises") },
  "/celebrations/spotlights": { module: () => import("~/routes/recognition/spotlights") },
  "/kudos/new": { module: () => import("~/routes/recognition/new-kudos") },
  "/kudos/new?idea=1": { module: () => import("~/routes/recognition/new-kudos") },
  "/kudos/1": { module: () => import("~/routes/recognition/kudos"), params: { kudosId: "1" } },
  "/pathways": { module: () => import("~/routes/pathways/list") },
  "/pathways/a-stay-on-an-inpatient-ward": {
    module: () => import("~/routes/pathways/pathway"),
    params: { slug: "a-stay-on-an-inpatient-ward" },
  },
  "/practices/goodbye-letters-written-by-everybody": {
    module: () => import("~/routes/pathways/practice"),
    params: { slug: "goodbye-letters-written-by-everybody" },
  },
  "/welcome": { module: () => import("~/routes/welcome/welcome") },
  "/notifications": { module: () => import("~/routes/notifications/list") },
  "/settings": { module: () => import("~/routes/accounts/settings") },
  "/settings/password": { module: () => import("~/routes/accounts/own-password") },
};

let amara: Viewer;

beforeAll(async () => {
  await seed(new Date("2026-11-01T10:00:00Z"), () => {});
  const person = await db.person.findFirstOrThrow({ where: { name: "Amara Okafor" } });
  const teams = await db.team.findMany({ where: { memberships: { some: { personId: person.id } } } });
  amara = { id: person.id, name: person.name, jobTitle: person.jobTitle, teams, roles: [] };
  const { kind } = await db.measure.findUniqueOrThrow({ where: { id: 1 } });
  const brought = { date: "2020-01-01", value: 5, numerator: 5, denominator: 10, note: null };
  await addPoints(amara, 1, kind as MeasureKind, [brought], "keep", new Date());
});

async function statementsOf(address: string): Promise<string[]> {
  const page = pages[address];
  const { loader } = (await page?.module()) as { loader: Loader };
  const args = await get(address, amara, page?.params);
  const statements: string[] = [];
  const stop = watchQueries((sql) => statements.push(sql));
  await Promise.all([root.loader(args), loader(args).catch(unlessMoved)]);
  stop();
  return statements.filter((sql) => /^\s*(select|insert|update|delete)/i.test(sql));
}

/** Another team notes, keeps a request and counts it; so does Amara's. */
async function growMore(person: Viewer): Promise<void> {
  const member = { ...person, teams: [await buildTeam()] };
  for (const one of [member, amara]) {
    await buildOpportunity(one, { audience: "organisation" });
    await buildTally(one, await buildRequest(one), tally("2026-10-01", 0, 5, 5, 5));
  }
}

function unlessMoved(thrown: unknown): void {
  if (!(thrown instanceof Response) || thrown.status >= 400) throw thrown;
}

describe("what a page asks of the database", () => {
  it.each(Object.keys(pages))("%s: a dozen questions at most", async (address) => {
    await statementsOf(address);
    const statements = await statementsOf(address);
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(dozen);
  });

  it("doesn't grow with the data", async () => {
    const before = new Map<string, number>();
    for (const address of Object.keys(pages)) before.set(address, (await statementsOf(address)).length);
    for (let i = 0; i < 30; i++) {
      const person = await buildPerson();
      await buildIdea(person, { title: `Another ward idea ${i}`, themes: ["relationships", "choice"] });
      await setVote(person, 1, true, new Date());
      await growMore(person);
      await writeComment(person, 1, { body: `Thank you, from ward ${i}` }, new Date());
    }
    for (const [address, count] of before) expect((await statementsOf(address)).length, address).toBe(count);
  });
});
