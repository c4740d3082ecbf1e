import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Celebration, MilestoneCelebration } from "~/domain/recognition/celebration";
import { milestoneKinds } from "~/domain/recognition/milestones";
import { CelebrationCard } from "~/ui/celebration-card";
import { CelebrationWall } from "~/ui/celebration-wall";

const now = new Date("2026-03-04T10:00:00Z");
const pinned = { id: 7, at: new Date("2026-03-02T10:00:00Z") };
const idea = { id: 5, title: "Warm <drink>", team: "Willow ward" };
const source = { id: 4, title: "Kettle", team: "Oak ward" };
const kudos = {
  id: 7,
  message: "Thank you.",
  from: "Joe Mallory",
  to: ["Amara Okafor"],
  isToTeamOnly: false,
  idea: null,
};

const milestone: MilestoneCelebration = {
  kind: "milestone",
  ...pinned,
  milestone: "first-idea",
  name: "Amara Okafor",
  isForYouAlone: false,
  idea,
};

const practice: Celebration = {
  ...{ kind: "practice", ...pinned, title: "Sit down", slug: "sit" },
  ...{ teams: ["Elm ward"], adopters: ["Oak ward", "Riverside"] },
};

const cards: [string, Celebration][] = [
  ["Thanks", { kind: "kudos", ...pinned, kudos: { ...kudos, audience: "shared", createdAt: pinned.at } }],
  ["A milestone", milestone],
  ["Now practice", practice],
  ["The idea travels", { kind: "adoption", ...pinned, team: "Willow ward", idea, source }],
  [
    "An honest surprise",
    { kind: "surprise", ...pinned, words: "The dog.", by: "Priya Kaur", idea, gap: null },
  ],
  ["A promise kept", { kind: "pledge", ...pinned, words: "A kettle.", by: "Ruth Adeyemi", idea }],
];

const draw = (item: Celebration) => renderToStaticMarkup(<CelebrationCard item={item} now={now} />);

function drawThanks(changes: Partial<typeof kudos>): string {
  const thanks = { ...kudos, ...changes, audience: "private", createdAt: pinned.at };
  return draw({ kind: "kudos", ...pinned, kudos: thanks });
}

describe("a card on the wall", () => {
  it.each(cards)("is known by its word, and says when: %s", (word, item) => {
    const html = draw(item);
    expect(html).toContain(`</svg>${word}</p>`);
    expect(html).toContain("2 days ago");
    const [, id] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`id="${id}"`);
  });

  it.each(milestoneKinds)(
    "has words for each milestone, and names nobody where it's for one reader: %s",
    (kind) => {
      expect(draw({ ...milestone, milestone: kind })).toContain("Amara Okafor");
      const alone = draw({ ...milestone, milestone: kind, isForYouAlone: true });
      expect(alone).toContain("just for you");
      expect(alone).not.toContain("Amara");
    },
  );

  it("names the teams that a practice grew from, and those that tried it too", () => {
    const html = draw(practice);
    expect(html).toContain("It grew out of ideas by Elm ward.");
    expect(html).toContain("Oak ward and Riverside tried it too.");
    expect(draw({ ...practice, adopters: [] })).not.toContain("tried it too");
  });

  it("shows what somebody wrote as they wrote it", () => {
    const html = draw({ kind: "surprise", ...pinned, words: "2 < 3 <b>", by: "Priya Kaur", idea, gap: null });
    expect(html).toContain("2 &lt; 3 &lt;b&gt;");
  });

  it("isn't printed for the corridor where it's for one reader", () => {
    const items: Celebration[] = [
      milestone,
      { ...milestone, id: 8, isForYouAlone: true },
      { kind: "kudos", ...pinned, kudos: { ...kudos, audience: "private", createdAt: pinned.at } },
    ];
    const html = renderToStaticMarkup(<CelebrationWall items={items} now={now} />);
    expect(html.match(/<li[^>]*>/g)).toEqual(["<li>", '<li class="no-print">', '<li class="no-print">']);
    expect(html).toContain("Just between you");
    expect(drawThanks({ to: ["Willow ward"], isToTeamOnly: true })).toContain("Just for the team");
    expect(drawThanks({ to: ["Priya Kaur", "Willow ward"] })).toContain("Just for those named");
  });
});
