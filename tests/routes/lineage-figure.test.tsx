import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Lineage as LineageFacts } from "~/domain/engagement/lineage.server";
import { AdoptNotYet } from "~/ui/adopt-not-yet";
import { Lineage } from "~/ui/idea-lineage";

const nothing: LineageFacts = {
  here: "Willow",
  from: null,
  tries: [],
  moreTries: 0,
  quietTries: 0,
  myTeams: [],
  canTry: false,
};
const onOak = {
  ideaId: 5,
  title: "Toast <b>",
  teamName: "Oak",
  stage: "trying",
  cycleCount: 1,
  at: new Date("2026-03-02T09:00:00Z"),
};
const from = {
  id: 3,
  title: "Warm drink",
  teamName: "Willow",
  by: { name: "Amara", detail: "", personId: 1 },
};

function draw(parts: Partial<LineageFacts>): string {
  return renderToStaticMarkup(<Lineage lineage={{ ...nothing, ...parts }} />);
}

function wordsOf(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the lineage", () => {
  test("is left out where there's nothing to say", () => {
    expect(draw({})).toBe("");
  });

  test("invites whoever could begin, while no other team tries it", () => {
    expect(wordsOf(draw({ canTry: true }))).toContain("No other team tries it yet.");
    expect(wordsOf(draw({ canTry: true, tries: [onOak] }))).not.toContain("No other team");
  });

  test("names each team with its idea, its stage and its cycles, and marks one's own", () => {
    const html = draw({ tries: [onOak], myTeams: [{ teamId: 8, ideaId: 5 }] });
    expect(html).toContain(`<a href="/ideas/5"><strong>Oak:</strong> Toast &lt;b&gt;</a> (your team)`);
    expect(wordsOf(html)).toContain("Trying 1 cycle · since 2 March 2026");
    expect(wordsOf(html)).toMatch(/^Who else is trying it Willow \(here\) Oak:/);
    expect(draw({ tries: [onOak] })).not.toContain("your team");
  });

  test("counts those who keep their tests to themselves, and those there is no room for", () => {
    const words = (parts: Partial<LineageFacts>) => wordsOf(draw(parts));
    expect(words({ quietTries: 1 })).toContain("One team keeps its tests to itself for now.");
    expect(words({ quietTries: 2 })).toContain("2 teams keep their tests to themselves for now.");
    expect(words({ tries: [onOak], quietTries: 1 })).toContain(
      "And one more team that keeps its tests to itself for now.",
    );
    expect(words({ tries: [onOak], quietTries: 3 })).toContain(
      "And 3 more teams that keep their tests to themselves for now.",
    );
    expect(words({ tries: [onOak], moreTries: 1 })).toContain("And one more team.");
    expect(words({ tries: [onOak], moreTries: 1200 })).toContain("And 1,200 more teams.");
  });

  test("says where it came from, who began it, and where it is", () => {
    const html = draw({ here: "Oak", from });
    expect(wordsOf(html)).toBe(
      "Where it came from It grew out of an idea from Willow , by Amara: Warm drink Oak (here)",
    );
    expect(html).toContain(`<a href="/ideas/3">Warm drink</a>`);
    expect(wordsOf(draw({ from, tries: [onOak] }))).toMatch(/^From team to team/);
  });

  test("names a team alone where it stands for its author, and a person alone without a team", () => {
    const inTeamName = { ...from, by: { name: "Willow", detail: "", personId: null } };
    expect(wordsOf(draw({ from: inTeamName }))).toContain("an idea from Willow : Warm drink");
    expect(wordsOf(draw({ from: { ...from, teamName: null } }))).toContain("an idea from Amara : Warm drink");
  });

  test("says that a source isn't shared or isn't there any more, and leads nowhere", () => {
    expect(wordsOf(draw({ from: "hidden" }))).toContain("isn't shared any more".replace("'", "&#x27;"));
    expect(wordsOf(draw({ from: "gone" }))).toContain("isn't here any more".replace("'", "&#x27;"));
    for (const away of ["hidden", "gone"] as const) expect(draw({ from: away })).not.toContain("<a ");
  });

  test("is a list for those who can't see the drawing", () => {
    const html = draw({ here: "Oak", from, tries: [onOak], quietTries: 1 });
    for (const drawing of html.match(/<svg[^>]*>/g) ?? []) expect(drawing).toContain(`aria-hidden="true"`);
    expect(html.match(/<li/g)).toHaveLength(4);
    const ids = html.match(/ id="[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("where there's no form", () => {
  const idea = { id: 7, title: "Warm drink" };
  const draws = (parts: Partial<Parameters<typeof AdoptNotYet>[0]>) =>
    renderToStaticMarkup(<AdoptNotYet idea={idea} isOwn={false} trying={[]} {...parts} />);

  test("says who can add somebody to a team", () => {
    expect(wordsOf(draws({}))).toContain("Ask an administrator of this site to add you");
  });

  test("leads to a test of the team's own idea", () => {
    expect(draws({ isOwn: true })).toContain(`href="/ideas/7/cycles/new"`);
  });

  test("leads to what one's team tries already, where that is shared", () => {
    const oak = { id: 8, name: "Oak" };
    for (const [standing, path] of [
      ["shared", "/ideas/5"],
      ["draft", "/ideas/5/edit"],
      ["withdrawn", "/ideas/5/withdrawal"],
    ] as const)
      expect(draws({ trying: [{ ...oak, idea: { id: 5, title: "Toast", standing } }] })).toContain(
        `href="${path}"`,
      );
    const away = draws({ trying: [{ ...oak, idea: null }] });
    expect(wordsOf(away)).toContain("Oak took it on");
    expect(away).not.toContain("cycles/new");
  });
});
