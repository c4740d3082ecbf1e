import { describe, expect, it } from "vitest";
import { mostLetters, readOpportunityForm } from "~/domain/opportunities/opportunity-form";
import { beginningOf, mostNotes, readNoteIds } from "~/domain/opportunities/grow-from-notes";
import { readOpportunityPlace, writeOpportunityPlace } from "~/domain/opportunities/opportunity-place";
import { opportunitiesAddress, readOpportunityWish, viewsFor } from "~/domain/opportunities/opportunity-wish";

const willow = { id: 7, name: "Willow ward" };
const oak = { id: 8, name: "Oak ward" };
const written = {
  moment: "leave",
  noticed: "A coat, on since nine.",
  possible: "Say it at eight.",
  audience: "team",
};

function read(change: Record<string, string> = {}, teams = [willow]) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...written, ...change })) form.set(name, value);
  return readOpportunityForm(form, teams);
}

function errorsOf(answer: ReturnType<typeof read>) {
  return answer.ok ? {} : answer.errors;
}

describe("the form of a note", () => {
  it("takes three short answers, and the only team without asking", () => {
    expect(read()).toEqual({ ok: true, value: { ...written, teamId: 7 } });
  });

  it("asks which team where there are several, and takes no other", () => {
    expect(Object.keys(errorsOf(read({}, [willow, oak])))).toEqual(["teamId"]);
    expect(Object.keys(errorsOf(read({ teamId: "9" }, [willow, oak])))).toEqual(["teamId"]);
    expect(read({ teamId: "8" }, [willow, oak])).toMatchObject({ ok: true, value: { teamId: 8 } });
    expect(Object.keys(errorsOf(read({}, [])))).toEqual(["teamId"]);
  });

  it("says what is missing, field by field, and what is too long", () => {
    const missing = errorsOf(read({ moment: "", noticed: " ", possible: "", audience: "nobody" }));
    expect(Object.keys(missing)).toEqual(["moment", "noticed", "possible", "audience"]);
    expect(errorsOf(read({ noticed: "a".repeat(mostLetters + 1) })).noticed).toContain("400 characters");
    expect(Object.keys(errorsOf(read({ moment: "lunch" })))).toEqual(["moment"]);
  });

  it("keeps a patient's number out", () => {
    expect(errorsOf(read({ possible: "Ask 943 476 5919" })).possible).toContain("NHS number");
  });
});

describe("an idea that grows out of notes", () => {
  it("reads which from the address, once each and no more than fit", () => {
    const ids = (query: string) => readNoteIds(new URLSearchParams(query));
    expect(ids("opportunities=1,2,2&opportunities=3")).toEqual([1, 2, 3]);
    expect(ids("opportunities=0,-1,x,1e3,,9999999999")).toEqual([]);
    expect(ids(`opportunities=${Array.from({ length: 20 }, (_, i) => i + 1).join()}`)).toHaveLength(
      mostNotes,
    );
  });

  it("begins with their words, and with their moment where they agree", () => {
    const other = { ...written, moment: "welcome", noticed: "No hook for the coat." };
    expect(beginningOf([written, written]).moment).toBe("leave");
    expect(beginningOf([written, other]).moment).toBe("");
    expect(beginningOf([written, other]).noticed).toContain(
      "What might have been: Say it at eight.\n\nNo hook",
    );
    const long = { moment: "leave", noticed: "a".repeat(mostLetters), possible: "b".repeat(mostLetters) };
    expect(beginningOf(Array.from({ length: mostNotes }, () => long)).noticed.length).toBeLessThan(5000);
  });
});

describe("the list", () => {
  it("finds its place again, and only its own", () => {
    const place = { month: "2026-03", id: 123_456_789 };
    expect(readOpportunityPlace(writeOpportunityPlace(place))).toEqual(place);
    for (const odd of ["", "2026-03", "2026-3.1", "2026-03.0", "2026-03.1 OR 1", "new.1.2"])
      expect(readOpportunityPlace(odd)).toBeNull();
  });

  it("offers moderators every team, and whoever is in none what is from elsewhere", () => {
    const person = { id: 1, name: "", jobTitle: "", teams: [willow], roles: [] };
    expect(viewsFor(person)).toEqual(["team", "elsewhere", "mine"]);
    expect(viewsFor({ ...person, teams: [] })).toEqual(["elsewhere", "mine"]);
    expect(viewsFor({ ...person, roles: [{ role: "moderator", teamId: null }] })).toContain("all");
    const wish = readOpportunityWish(new URLSearchParams("of=all&moment=lunch"), person);
    expect(wish).toEqual({ of: "team", moment: "" });
    expect(opportunitiesAddress(wish, { moment: "leave" })).toBe("/opportunities?of=team&moment=leave");
  });
});
