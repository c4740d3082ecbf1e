import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMilestone, buildStudied, buildThanks } from "../support/celebrations";
import { get, outcome } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { chooseWeeksSpotlight } from "~/domain/recognition/choose-spotlight.server";
import * as celebrations from "~/routes/recognition/celebrations";
import * as spotlights from "~/routes/recognition/spotlights";

let author: Viewer, reader: Viewer;
const lately = new Date();
const longAgo = new Date("2020-01-01T10:00:00Z");

beforeAll(async () => {
  const willow = await buildTeam("Willow ward");
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  reader = await buildPerson({ name: "Glad Reader" });
  const nameless = await buildIdea(author, { teamId: willow.id, inTeamName: true, title: "Nameless kettle" });
  await buildStudied(author, nameless, { surprise: "The dog.", studiedAt: lately });
  await buildMilestone(author, nameless, { at: lately });
  const named = await buildIdea(reader, { title: "Named kettle" });
  for (let i = 0; i < 25; i++) await buildMilestone(reader, named, { at: new Date(1.7e12 + i) });
  const giver = await buildPerson({ name: "Warm Giver" });
  await buildThanks(giver, reader, { message: "Just for your eyes", audience: "private", createdAt: lately });
  await buildThanks(giver, reader, { message: "For all to see", createdAt: lately });
  await buildThanks(giver, author, { message: "For another", createdAt: lately });
  await buildThanks(giver, author, { message: "From long ago", createdAt: longAgo });
});

type Wall = {
  mine: { kudos: { message: string } }[];
  others: { kind: string; id: number }[];
  next: string | null;
};

async function wall(viewer: Viewer, query = "") {
  const args = await get(`/celebrations${query}`, viewer);
  return (await outcome(() => celebrations.loader(args))).value as Wall;
}

describe("the wall's page", () => {
  it("is for people who are signed in", async () => {
    for (const [path, route] of [
      ["/celebrations", celebrations],
      ["/celebrations/spotlights", spotlights],
    ] as const) {
      const args = await get(path, null);
      expect(await outcome(() => route.loader(args))).toMatchObject({
        status: 302,
        location: `/login?next=${encodeURIComponent(path)}`,
      });
    }
  });

  it("begins with the thanks one was given lately, and has none of them twice", async () => {
    const { mine, others } = await wall(reader);
    expect(mine.map(({ kudos }) => kudos.message).toSorted()).toEqual([
      "For all to see",
      "Just for your eyes",
    ]);
    expect(JSON.stringify(others)).toContain("For another");
    expect(JSON.stringify(others)).not.toContain("For all to see");
    expect(JSON.stringify(await wall(author))).not.toContain("Just for your eyes");
    expect((await wall(author)).mine.map(({ kudos }) => kudos.message)).toEqual(["For another"]);
  });

  it("goes on where a page ends, and shows one's own thanks on the first only", async () => {
    const first = await wall(reader);
    expect(first.next).not.toBeNull();
    const second = await wall(reader, `?before=${first.next}`);
    expect(second.mine).toEqual([]);
    expect(second.next).toBeNull();
    const places = [...first.others, ...second.others].map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(places).size).toBe(places.length);
    expect(JSON.stringify(second.others)).toContain("From long ago");
  });

  it("never holds who stands behind a team's name", async () => {
    const words = JSON.stringify(await wall(reader)).replaceAll(/"to":\[[^\]]*\]/g, "");
    expect(words).toContain("Nameless kettle");
    expect(words).not.toContain("Hidden Author");
  });
});

describe("the archive of spotlights", () => {
  it("shows the weeks so far, without who stands behind a team's name", async () => {
    await chooseWeeksSpotlight(lately);
    const args = await get("/celebrations/spotlights", reader);
    const { value } = await outcome(() => spotlights.loader(args));
    expect(value).toMatchObject({
      isTop: true,
      next: null,
      spotlights: [{ title: "Nameless kettle", by: "Willow ward" }],
    });
    expect(JSON.stringify(value)).not.toContain("Hidden Author");
  });

  it("is empty past its end", async () => {
    const args = await get("/celebrations/spotlights?before=2000-01-03", reader);
    expect(await outcome(() => spotlights.loader(args))).toMatchObject({
      status: 200,
      value: { spotlights: [], isTop: false },
    });
  });
});
