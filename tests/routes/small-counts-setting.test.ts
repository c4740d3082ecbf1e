import { buildIdea, buildPerson } from "../support/builders";
import { buildMeasure } from "../support/measures";
import { get, outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { countConcerned } from "~/domain/measures/count-concerned.server";
import { findSmallCountsSetting, setSmallCounts } from "~/domain/measures/set-small-counts.server";
import { othersSee, type SmallCounts } from "~/domain/measures/small-counts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { Viewer } from "~/domain/people/viewer";
import { watchQueries } from "~/platform/sqlite-adapter.server";
import { db, write } from "~/platform/db.server";

let administrator: Viewer, member: Viewer;
let site: (request: Request) => Promise<Response>;

beforeAll(async () => {
  administrator = await buildPerson({
    name: "Sian Powell",
    roles: [{ role: "administrator", teamId: null }],
  });
  member = await buildPerson();
  site = await wholeSite();
});

beforeEach(async () => {
  await write(async (tx) => {
    await tx.idea.deleteMany();
    await tx.setting.deleteMany();
    await tx.auditEntry.deleteMany();
  });
});

async function page(fields?: Record<string, string>): Promise<string> {
  const { request } = fields
    ? await post("/admin/settings", fields, administrator)
    : await get("/admin/settings", administrator);
  return (await (await site(request)).text()).replaceAll("<!-- -->", "");
}

type Numbers = { value?: number; numerator?: number; denominator?: number };

async function measured(kind: MeasureKind, smallCounts: SmallCounts, points: Numbers[], ideaId?: number) {
  const measureId = await buildMeasure(member, ideaId ?? (await buildIdea(member)));
  await write(async (tx) => {
    await tx.measure.update({ where: { id: measureId }, data: { kind, smallCounts } });
    for (const [i, numbers] of points.entries())
      await tx.dataPoint.create({
        data: { measureId, date: `2026-01-${String(i + 1).padStart(2, "0")}`, at: new Date(), ...numbers },
      });
  });
  return measureId;
}

test("showing small counts is asked about first, with the number of measures it would open", async () => {
  await measured("count", "organisation", [{ value: 12 }, { value: 3 }]);
  await measured("count", "organisation", [{ value: 9 }]);
  const html = await page({ smallCounts: "show" });
  expect(html).toContain("1 measure would open today");
  expect(html).toContain("2 measures that everybody can find leave this to the organisation");
  expect(html).toContain("can&#x27;t be taken back");
  expect(html).toMatch(/href="\/admin\/settings">Leave it as it is</);
  expect([await findSmallCountsSetting(), await db.auditEntry.count()]).toEqual(["keep", 0]);
});

test("once it's confirmed it's so, and the page says since when and by whom", async () => {
  expect(await page()).toContain("Nobody has changed this yet");
  const sent = await post("/admin/settings", { smallCounts: "show", sure: "yes" }, administrator);
  expect((await site(sent.request)).status).toBe(302);
  expect(await findSmallCountsSetting()).toBe("show");
  expect(await page()).toContain("Last changed by Sian Powell");
  const audit = await (await site((await get("/admin/audit", administrator)).request)).text();
  expect(audit).toContain("from “kept within the team” to “shown to everybody”");
  expect(await page({ smallCounts: "keep" })).toContain("No measure would close today");
  const overview = await (await site((await get("/admin", administrator)).request)).text();
  expect(overview).toContain("Small counts: shown to everybody");
});

test("what is so already asks nothing and is no change, even when it's sent twice", async () => {
  for (const sure of ["", "yes"]) {
    const { status, location } = await outcome(async () => {
      const { action } = await import("~/routes/admin/settings");
      return action(await post("/admin/settings", { smallCounts: "keep", sure }, administrator));
    });
    expect([status, location]).toEqual([302, "/admin/settings"]);
  }
  expect(await db.auditEntry.count()).toBe(0);
});

test("nobody else is told how many, and nothing is changed by them", async () => {
  const { request } = await post("/admin/settings", { smallCounts: "show", sure: "yes" }, member);
  expect((await site(request)).status).toBe(403);
  expect(await setSmallCounts(member, "show", new Date())).toBe(false);
  expect(await findSmallCountsSetting()).toBe("keep");
});

test("counts what others would see more of, by the same rule, in one question", async () => {
  const kinds: MeasureKind[] = ["count", "ratio", "rate", "value", "days-between"];
  const numbers: Numbers[] = [0, 1, 4, 5, 20].flatMap((n) => [
    { value: n, numerator: n, denominator: 20 },
    { value: n, numerator: n, denominator: n + 3 },
  ]);
  let expected = 0;
  for (const kind of kinds)
    for (const one of numbers)
      for (const smallCounts of ["organisation", "team-only"] as const) {
        await measured(kind, smallCounts, [one]);
        const points = [
          {
            value: one.value ?? null,
            numerator: one.numerator ?? null,
            denominator: one.denominator ?? null,
          },
        ];
        const seen = (keepsSmallCounts: boolean) =>
          othersSee({ kind, smallCounts, keepsSmallCounts, points });
        if (seen(true) !== seen(false)) expected += 1;
      }
  const unseen = [await buildIdea(member, { audience: "draft" }), await buildIdea(member)];
  await write((tx) => tx.idea.update({ where: { id: unseen[1] ?? 0 }, data: { withdrawnAt: new Date() } }));
  for (const ideaId of unseen) await measured("count", "organisation", [{ value: 2 }], ideaId).catch(() => 0);
  const statements: string[] = [];
  const stop = watchQueries((sql) => statements.push(sql));
  const { withSmall } = await countConcerned();
  stop();
  expect(expected).toBeGreaterThan(5);
  expect([withSmall, statements.length]).toEqual([expected, 1]);
});
