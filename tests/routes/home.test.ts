import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildKudos } from "../support/kudos";
import { get, outcome } from "../support/requests";
import { describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { handleEvents } from "~/jobs/handle-events.server";
import * as kudos from "~/routes/recognition/kudos";
import * as home from "~/routes/site/home";
import { greet } from "~/ui/greeting";

async function look(viewer: Viewer | null) {
  const args = await get("/", viewer);
  return outcome(() => home.loader(args));
}

describe("the first page", () => {
  it("shows everybody what this is, and nothing of what is shared here", async () => {
    await buildIdea(await buildPerson(), { title: "Shared within" });
    expect(await look(null)).toMatchObject({ status: 200, value: { today: null } });
  });

  it("shows who is signed in their own day", async () => {
    const person = await buildPerson({ name: "Amara Okafor" });
    await buildIdea(person, { audience: "draft", title: "Names on doors" });
    expect(await look(person)).toMatchObject({
      status: 200,
      value: { today: { name: "Amara Okafor", drafts: [{ title: "Names on doors" }], cycles: [] } },
    });
  });

  it("tells somebody first that they were thanked, until they've read it", async () => {
    const [giver, person] = [await buildPerson({ name: "Priya Nair" }), await buildPerson()];
    const kudosId = await buildKudos(giver, { personIds: [person.id], audience: "private" });
    await handleEvents(someday);
    const thanks = [{ href: `/kudos/${kudosId}`, words: "Priya Nair thanked you", at: someday }];
    expect(await look(person)).toMatchObject({ value: { today: { thanks } } });
    const params = { kudosId: String(kudosId) };
    await outcome(async () => kudos.loader(await get(`/kudos/${kudosId}`, person, params)));
    for (const viewer of [person, giver])
      expect(await look(viewer)).toMatchObject({ value: { today: { thanks: [] } } });
  });

  it("doesn't name who posted in the team's name", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ name: "Hidden Author", teams: [team] });
    await buildIdea(author, { teamId: team.id, inTeamName: true, title: "From the team" });
    const { value } = await look(await buildPerson());
    expect(JSON.stringify(value)).toContain("From the team");
    expect(JSON.stringify(value)).not.toContain("Hidden Author");
  });
});

describe("the greeting", () => {
  it("goes by the clock on the ward, summer and winter, and by the first name", () => {
    const at = (time: string) => greet("Amara Okafor", new Date(time));
    expect(at("2026-01-10T05:00:00Z")).toBe("Good morning, Amara");
    expect(at("2026-01-10T11:59:00Z")).toBe("Good morning, Amara");
    expect(at("2026-01-10T12:00:00Z")).toBe("Good afternoon, Amara");
    expect(at("2026-07-10T11:00:00Z")).toBe("Good afternoon, Amara");
    expect(at("2026-01-10T18:00:00Z")).toBe("Good evening, Amara");
    expect(at("2026-01-10T03:00:00Z")).toBe("Good evening, Amara");
    expect(greet("Priya", new Date("2026-01-10T00:00:00Z"))).toBe("Good evening, Priya");
  });
});
