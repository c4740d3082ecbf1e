import { describe, expect, it } from "vitest";
import { momentNames } from "~/domain/pathways/moments";
import { layPathway, triedInWords, type PracticeCard } from "~/domain/pathways/pathway-layout";

const card = (slug: string, moment: string): PracticeCard => ({
  ...{ slug, moment, title: slug, summary: "", teams: [], cycleCount: 0, teamCount: 0 },
  publishedAt: new Date("2026-03-02T09:00:00Z"),
});

const idea = (id: number, moment: string) => ({ id, moment, title: `Idea ${id}`, stage: "growing" });

describe("a pathway", () => {
  it("has every moment, in order, each with a sentence, also where there's nothing yet", () => {
    const moments = layPathway([], []);
    expect(moments.map(({ name }) => name)).toEqual(momentNames);
    expect(moments.every(({ says, practices }) => says.endsWith(".") && practices.length === 0)).toBe(true);
  });

  it("shows what is under way only where there's no practice, two at most", () => {
    const moments = layPathway(
      [card("drink", "welcome")],
      [idea(1, "welcome"), idea(2, "leave"), idea(3, "leave"), idea(4, "leave")],
    );
    const at = (name: string) => moments.find((moment) => moment.name === name);
    expect(at("welcome")).toMatchObject({ practices: [{ slug: "drink" }], underWay: [] });
    expect(at("leave")).toMatchObject({ practices: [], underWay: [{ id: 2 }, { id: 3 }] });
  });

  it("leaves out what lies at no moment there is", () => {
    const slugs = layPathway([card("drink", "nowhere")], []).flatMap(({ practices }) => practices);
    expect(slugs).toEqual([]);
  });

  it.each([
    [0, 0, ""],
    [1, 0, "Tested in one cycle"],
    [1, 1, "Tested in one cycle by one team"],
    [5, 2, "Tested in 5 cycles by 2 teams"],
  ])("%i cycles in %i teams: %s", (cycleCount, teamCount, words) => {
    expect(triedInWords({ cycleCount, teamCount })).toBe(words);
  });
});
