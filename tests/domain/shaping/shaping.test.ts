import { describe, expect, it } from "vitest";
import { consentNames, quotedRoles } from "~/domain/shaping/consent";
import { rungs } from "~/domain/shaping/ladder";
import { ladderSteps, shapedInWords } from "~/domain/shaping/ladder-steps";
import { canAskAgain, canSeeQuote, canTakeBackQuote } from "~/domain/shaping/policy";
import { readConsentForm, readQuoteForm } from "~/domain/shaping/quote-form";
import { joinRoles, rolesInWords, splitRoles } from "~/domain/shaping/shaper-roles";
import { readShapingForm } from "~/domain/shaping/shaping-form";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";
import { ladderHeight, layoutLadder, rungAt } from "~/ui/ladder-layout";

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  return data;
}

describe("the ladder", () => {
  it("is offered from explaining up to doing all of it together; coercion isn't something to choose", () => {
    expect(rungs.map(({ name }) => name)).toEqual([
      "educating",
      "informing",
      "consulting",
      "engaging",
      "co-designing",
      "co-producing",
    ]);
    for (const { says } of rungs) expect(says).toMatch(/^We .*\.$/);
  });

  it("is a path from the idea over its cycles, with what says nothing left out", () => {
    const steps = ladderSteps({ planned: "consulting", inTheEnd: "" }, [
      { number: 1, planned: "informing", inTheEnd: "engaging" },
      { number: 2, planned: "", inTheEnd: "" },
      { number: 3, planned: "co-designing", inTheEnd: "" },
    ]);
    expect(steps.map(({ number, at }) => [number, at])).toEqual([
      [null, 2],
      [1, 3],
      [3, 4],
    ]);
    expect(ladderSteps(null, [])).toEqual([]);
  });

  it("is said in its sentences, planned beside how it was", () => {
    expect(shapedInWords({ planned: "informing", inTheEnd: "engaging" })).toBe(
      "Planned: We told them what we'd do, and why. In the end: We talked it over again and again, and changed things because of it.",
    );
    expect(shapedInWords({ planned: "informing", inTheEnd: "informing" })).toBe(
      "We told them what we'd do, and why.",
    );
    expect(shapedInWords({ planned: "", inTheEnd: "" })).toBe("");
  });

  it("is drawn with the highest rung on top, level until the next step", () => {
    expect(rungAt(5)).toBeLessThan(rungAt(0));
    expect(rungAt(0)).toBeLessThan(ladderHeight);
    const steps = ladderSteps(null, [
      { number: 1, planned: "educating", inTheEnd: "" },
      { number: 2, planned: "co-producing", inTheEnd: "" },
    ]);
    expect(layoutLadder(steps).path).toBe(`M25 ${rungAt(0)}H75V${rungAt(5)}`);
    const many = Array.from({ length: 12 }, (_, i) => ({
      number: i + 1,
      planned: "consulting",
      inTheEnd: "",
    }));
    expect(layoutLadder(ladderSteps(null, many)).drawn.map(({ number }) => number)).toEqual([
      1, 7, 8, 9, 10, 11, 12,
    ]);
  });
});

describe("roles", () => {
  it("are kept in one order, and put into words", () => {
    expect(joinRoles(["nurse", "patient", "nobody"])).toBe("patient nurse");
    expect(splitRoles("nurse patient")).toEqual(["patient", "nurse"]);
    expect(splitRoles("")).toEqual([]);
    expect(rolesInWords(["nurse", "patient", "carer"])).toBe("Patients, carers and nurses");
    expect(rolesInWords([])).toBe("");
  });

  it("come from a list, as do the sentences", () => {
    const read = readShapingForm(
      form({ planned: "consulting", roles: ["nurse", "patient"], askedFirst: "carer" }),
    );
    expect(read.ok && read.value).toMatchObject({
      planned: "consulting",
      inTheEnd: "",
      roles: "patient nurse",
    });
    const wrong = readShapingForm(form({ planned: "coercion", roles: "Mrs Smith", askedFirst: "Jo" }));
    expect(wrong.ok ? [] : Object.keys(wrong.errors)).toEqual(
      expect.arrayContaining(["planned", "roles", "askedFirst"]),
    );
  });
});

const good = {
  words: "Somebody asked if I take sugar",
  role: "patient",
  agreedTo: "team",
  agreedOn: "2026-03-01",
  hasAgreed: "yes",
};

describe("somebody's words", () => {
  it("are kept with a consent, and with no name: there's no field for one", () => {
    const read = readQuoteForm(form({ ...good, name: "Ann" }), "2026-03-02", true);
    expect(read).toEqual({
      ok: true,
      value: { words: good.words, role: "patient", agreedTo: "team", agreedOn: "2026-03-01" },
    });
    expect(quotedRoles.map(({ name }) => name)).toEqual(["patient", "carer", "peer-worker"]);
  });

  it.each([
    ["words", { words: "" }],
    ["words", { words: "My number is 943 476 5919" }],
    ["words", { words: "Mrs Smith said that it helps" }],
    ["role", { role: "nurse" }],
    ["agreedTo", { agreedTo: "everybody" }],
    ["agreedOn", { agreedOn: "2026-03-03" }],
    ["agreedOn", { agreedOn: "soon" }],
    ["hasAgreed", { hasAgreed: "" }],
  ])("are refused for %s: %o", (field, change) => {
    const read = readQuoteForm(form({ ...good, ...change }), "2026-03-02", true);
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([field]);
  });

  it("can't be for a team where there's none", () => {
    const read = readConsentForm(form({ agreedTo: "team", agreedOn: "2026-03-01" }), "2026-03-02", false);
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(["agreedTo"]);
  });
});

describe("who reads them", () => {
  const viewer = (teams: number[], ...roles: RoleGrant["role"][]): Viewer => ({
    id: 7,
    name: "Sam",
    jobTitle: "",
    teams: teams.map((id) => ({ id, name: "" })),
    roles: roles.map((role) => ({ role, teamId: null })),
  });
  const idea = { authorId: 1, teamId: 3, audience: "organisation", inTeamName: false, isWithdrawn: false };
  const quote = (agreedTo: string, recordedById = 1) => ({ agreedTo, teamId: 3, recordedById });

  it("is never more than agreed", () => {
    const readers = [viewer([3]), viewer([4]), viewer([], "leader"), viewer([], "moderator")];
    const sees = (agreedTo: string) => readers.map((reader) => canSeeQuote(reader, quote(agreedTo)));
    expect(sees("team")).toEqual([true, false, false, true]);
    expect(sees("organisation")).toEqual([true, true, true, true]);
    expect(sees("nothing anybody knows")).toEqual([true, false, false, true]);
    expect(consentNames.map((name) => canSeeQuote(viewer([4]), quote(name)))).toEqual([false, true, true]);
  });

  it("stays with the team that it was agreed for when the idea moves on", () => {
    expect(canSeeQuote(viewer([9]), quote("team"))).toBe(false);
    expect(canAskAgain(viewer([9]), { ...idea, teamId: 9 }, quote("team"))).toBe(false);
    expect(canSeeQuote(viewer([3]), quote("team"))).toBe(true);
  });

  it("consent is taken back with the team, the writer or a moderator; asked again by those who know them", () => {
    const may = (who: Viewer) => [
      canAskAgain(who, idea, quote("printed")),
      canTakeBackQuote(who, idea, quote("printed")),
    ];
    expect(may(viewer([3]))).toEqual([true, true]);
    expect(may(viewer([4]))).toEqual([false, false]);
    expect(may(viewer([], "leader"))).toEqual([false, false]);
    expect(may(viewer([], "moderator"))).toEqual([false, true]);
    expect(canTakeBackQuote(viewer([]), idea, quote("team", 7))).toBe(true);
  });
});
