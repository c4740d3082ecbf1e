import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { get, outcome } from "../support/requests";
import { expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { countTries } from "~/http/rate-limit.server";
import { drawPng, TooManyWaiting } from "~/platform/draw-png.server";
import { loader } from "~/routes/measures/chart-file";

const drawing = (high: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="${high}"><rect width="9" height="9"/></svg>`;

async function sizeOf(picture: Blob) {
  const bytes = new DataView(await picture.arrayBuffer());
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
}

async function built() {
  const team = await buildTeam();
  const author = await buildPerson({ teams: [team] });
  const ideaId = await buildIdea(author, { teamId: team.id });
  const measureId = String(await buildMeasure(author, ideaId));
  await fillMeasure(author, Number(measureId), [point("2026-01-01", 30), point("2026-01-02", 40)]);
  return { measureId };
}

it("A picture is as wide as asked, and a very high one is made smaller instead", async () => {
  expect(await sizeOf(await drawPng(drawing(34), 100))).toEqual({ width: 100, height: 340 });
  expect((await sizeOf(await drawPng(drawing(1_000), 100))).height).toBe(350);
});

it("A long queue for pictures takes nobody else, and then takes people again", async () => {
  const answers = await Promise.allSettled(Array.from({ length: 12 }, () => drawPng(drawing(10), 20)));
  const refusals = answers.flatMap((answer) =>
    answer.status === "rejected" ? [answer.reason as unknown] : [],
  );
  expect(refusals).toHaveLength(4);
  expect(refusals.every((reason) => reason instanceof TooManyWaiting)).toBe(true);
  expect((await drawPng(drawing(10), 20)).type).toBe("image/png");
});

async function asked(ending: "png" | "svg", viewer: Viewer, ids: { measureId: string }) {
  const args = await get(`/measures/${ids.measureId}.${ending}`, viewer, ids);
  const { status, value } = await outcome(() => loader(args));
  return { status, response: value as Response };
}

it("When many ask for pictures at once, those who come last are told to wait", async () => {
  const ids = await built();
  const viewer = await buildPerson();
  const answers = await Promise.all(Array.from({ length: 30 }, () => asked("png", viewer, ids)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  const refusal = answers.find(({ status }) => status === 503)?.response;
  expect(refusal?.headers.get("Retry-After")).toBe("30");
  expect(await refusal?.text()).toContain("Many people are asking for charts right now.");
});

it("A person who asks for very many charts waits, in words; others don't", async () => {
  const ids = await built();
  const [busy, other] = [await buildPerson(), await buildPerson()];
  const limit = { name: "chart-files", points: 60, seconds: 600 };
  await countTries(Array.from({ length: 60 }, () => ({ limit, key: String(busy.id) })));
  for (const ending of ["png", "svg"] as const) {
    const { status, response } = await asked(ending, busy, ids);
    expect(status).toBe(429);
    expect(response.headers.get("Retry-After")).toMatch(/^[1-9]\d*$/);
    expect(await response.text()).toContain("That's a lot of charts in a short time.");
    expect((await asked(ending, other, ids)).status).toBe(200);
  }
});
