import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { buildPractice } from "../support/practices";
import { get, outcome } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import * as deletePoint from "~/routes/measures/delete-point";
import * as deletion from "~/routes/measures/deletion";
import * as editPoint from "~/routes/measures/edit-point";
import * as edit from "~/routes/measures/edit";
import * as paste from "~/routes/measures/paste";
import * as points from "~/routes/measures/points";
import * as show from "~/routes/measures/show";

const site = await wholeSite();
let author: Viewer, colleague: Viewer, outsiders: Viewer[];
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  outsiders = [
    await buildPerson(),
    await buildPerson({ roles: [{ role: "leader", teamId: null }] }),
    await buildPerson({ roles: [{ role: "moderator", teamId: null }] }),
  ];
});

const dateOf = (i: number) => `2026-01-${String(i + 1).padStart(2, "0")}`;

async function tracked(values: number[], note = "a quiet night") {
  const ideaId = await buildIdea(author, { teamId: team.id, title: "The same words" });
  const measureId = await buildMeasure(author, ideaId, { name: "Alarms" });
  await fillMeasure(
    author,
    measureId,
    values.map((value, i) => point(dateOf(i), value, value > 0 && value < 5 ? note : null)),
  );
  const practice = await buildPractice({ ideaIds: [ideaId] });
  const pointIds = (await db.dataPoint.findMany({ where: { measureId }, orderBy: { date: "asc" } })).map(
    ({ id }) => id,
  );
  return { ideaId, measureId, pointIds, slug: practice.slug };
}

type Tracked = Awaited<ReturnType<typeof tracked>>;

/** Everything that somebody can fetch about a measure, without the numbers by which it is called. */
async function allThatIsSaid(viewer: Viewer, ids: Tracked): Promise<Record<string, string>> {
  const addresses = {
    page: `/measures/${ids.measureId}`,
    table: `/measures/${ids.measureId}?rows=all`,
    csv: `/measures/${ids.measureId}.csv`,
    svg: `/measures/${ids.measureId}.svg`,
    idea: `/ideas/${ids.ideaId}`,
    all: `/ideas/${ids.ideaId}/measures`,
    png: `/measures/${ids.measureId}.png`,
    practice: `/practices/${ids.slug}`,
    search: "/search?q=Alarms",
  };
  const said: Record<string, string> = {};
  for (const [name, address] of Object.entries(addresses)) {
    const answer = await site((await get(address, viewer)).request);
    expect(answer.status, address).toBeLessThan(400);
    said[name] = withoutIds(await answer.text(), ids);
  }
  return said;
}

function withoutIds(text: string, { ideaId, measureId, pointIds, slug }: Tracked): string {
  const named = text
    .replaceAll(slug, "SLUG")
    .replaceAll(/ data-now="\d+"/g, "")
    .replaceAll(`/ideas/${ideaId}`, "/ideas/ID")
    .replaceAll(`idea=${ideaId}`, "idea=ID")
    .replaceAll(new RegExp(`measure-${measureId}(?=["-])`, "g"), "measure-ID")
    .replaceAll(`/measures/${measureId}`, "/measures/ID");
  return pointIds.reduce((shorter, id) => shorter.replaceAll(`/points/${id}/`, "/points/ID/"), named);
}

/** On pages that are about more than the measure, the part that is about it. */
function aboutNumbers(where: string, html = ""): string {
  const parts: Record<string, RegExp> = {
    all: /class="multiples"[^]*<\/section>/,
    idea: /id="measures"[^]*?<\/section>/,
    practice: /class="evidence__numbers"[^]*?<\/article>/,
  };
  const part = parts[where];
  const found = part ? part.exec(html)?.[0] : html;
  if (!found) throw new Error(`${where} says nothing about the measure`);
  return found;
}

describe("small numbers outside the team", () => {
  it("leave blanks and no line: page, table, files, idea and practice", async () => {
    const values = [41, 3, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52];
    const ids = await tracked(values, "two in one night");
    for (const viewer of outsiders) {
      const said = await allThatIsSaid(viewer, ids);
      for (const [where, text] of Object.entries(said)) expect(text, where).not.toContain("two in one night");
      expect(said.csv).toContain(`${dateOf(0)},41,,,,\r\n${dateOf(1)},1 to 4,,,,\r\n${dateOf(2)},43,,,,`);
      expect(said.table).toContain("1 to 4");
      for (const where of ["page", "idea", "practice"])
        expect(said[where], where).toContain("Some counts are too small to show.");
      expect(said.page).not.toContain("Only your team");
      const drawn = /<svg[^]*<\/svg>/.exec(said.svg ?? "")?.[0] ?? "";
      expect(drawn).not.toMatch(/median|average|limit/i);
      for (const where of ["page", "svg", "idea", "all", "practice"]) {
        expect(said[where], where).toContain("Dots only");
        expect(said[where], where).not.toMatch(/XmR chart ·|XmR chart:/);
      }
      expect(said.page).toContain("A hatched block is a number that&#x27;s too small to show");
      expect(said.page).not.toMatch(/Making Data Count rules|What stands out/);
    }
    const own = await allThatIsSaid(colleague, ids);
    expect(own.csv).toContain(`${dateOf(1)},3,two in one night`);
    expect(own.page).toContain("Only your team sees all of this.");
    for (const where of ["page", "svg", "idea", "all", "practice"])
      expect(own[where], where).toContain("XmR chart · Making Data Count rules");
    expect(own.page).toContain("What stands out, and notes");
  });

  it("can't be worked out from anything: whatever they are, everything says the same", async () => {
    const others = [41, 20, 20, 30, 0, 17, 16, 15, 14, 13, 12, 11, 10];
    const series = [
      [1, 1, 1, 1],
      [4, 4, 4, 4],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ].map((hidden) => [...hidden, ...others]);
    for (const viewer of outsiders) {
      const said = [];
      for (const [i, values] of series.entries())
        said.push(await allThatIsSaid(viewer, await tracked(values, `night ${i}`)));
      for (const where of ["page", "table", "csv", "svg", "png", "idea", "all", "practice"])
        expect(new Set(said.map((one) => aboutNumbers(where, one[where]))).size, where).toBe(1);
    }
  });

  it("can't be reached by the forms of those who track them", async () => {
    const ids = await tracked([41, 3]);
    for (const viewer of outsiders) {
      for (const route of [points, paste, edit, deletion])
        expect(await statusOf(route, viewer, { measureId: String(ids.measureId) })).toBe(403);
      for (const route of [editPoint, deletePoint])
        expect(await statusOf(route, viewer, { pointId: String(ids.pointIds[1]) })).toBe(404);
    }
  });

  it("of single events aren't given at all", async () => {
    const ideaId = await buildIdea(author, { teamId: team.id });
    const measureId = await buildMeasure(author, ideaId, { kind: "days-between" });
    const event = { value: null, numerator: null, denominator: null, note: "in the lounge" };
    await fillMeasure(
      author,
      measureId,
      [
        { ...event, date: "2026-01-01T14:30" },
        { ...event, date: "2026-01-03T02:30" },
      ],
      "days-between",
    );
    for (const viewer of outsiders) {
      for (const address of [`/measures/${measureId}`, `/ideas/${ideaId}`, `/ideas/${ideaId}/measures`]) {
        const html = await (await site((await get(address, viewer)).request)).text();
        expect(html).toContain("Small numbers, so shown to the team only.");
        expect(html).not.toMatch(/in the lounge|2026-01-0|14:30|Jan 2026/);
      }
      for (const ending of ["csv", "svg", "png"]) {
        const answer = await site((await get(`/measures/${measureId}.${ending}`, viewer)).request);
        expect([answer.status, await answer.text()]).toEqual([
          403,
          "Small numbers, so shown to the team only.\n",
        ]);
      }
    }
    const csv = await site((await get(`/measures/${measureId}.csv`, colleague)).request);
    expect(await csv.text()).toContain("2026-01-03 02:30,1.5,in the lounge");
  });

  it("are told to the team where there are some, and counts from 5 are everybody's", async () => {
    const some = await tracked([40, 3]);
    const none = await tracked([40, 41]);
    const see = async (viewer: Viewer, { measureId }: Tracked) => {
      const args = await get("/somewhere", viewer, { measureId: String(measureId) });
      return (await outcome(() => show.loader(args))).value;
    };
    expect(await see(colleague, some)).toMatchObject({ series: { othersSee: "dots" } });
    expect(await see(colleague, none)).toMatchObject({ series: { othersSee: "everything" } });
    expect(await see(outsiders[0]!, none)).toMatchObject({ series: { hasSuppressed: false } });
  });

  type Route = { loader: (args: Awaited<ReturnType<typeof get>>) => Promise<unknown> };

  async function statusOf(route: unknown, viewer: Viewer, params: Record<string, string>) {
    const args = await get("/somewhere", viewer, params);
    return (await outcome(() => (route as Route).loader(args))).status;
  }
});
