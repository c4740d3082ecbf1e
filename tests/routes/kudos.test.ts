import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildKudos } from "../support/kudos";
import { get, outcome, post } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import type { TeamRef, Viewer } from "~/domain/people/viewer";
import { teamsNameOnly } from "~/domain/recognition/kudos-form";
import type { WhomOffer } from "~/domain/recognition/kudos-whom";
import { countTries } from "~/http/rate-limit.server";
import { db, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";
import * as audience from "~/routes/recognition/kudos-audience";
import * as deletion from "~/routes/recognition/delete-kudos";
import * as show from "~/routes/recognition/kudos";
import * as newKudos from "~/routes/recognition/new-kudos";

type Offered = { idea: { id: number; inTeamName: boolean } | null; offer: WhomOffer };
type Again = { state: { errors: Record<string, string>; typed: Record<string, unknown> }; offer: WhomOffer };

let team: TeamRef, other: TeamRef;
let giver: Viewer,
  thanked: Viewer,
  colleague: Viewer,
  stranger: Viewer,
  moderator: Viewer,
  administrator: Viewer;

beforeAll(async () => {
  [team, other] = [await buildTeam("Maple ward"), await buildTeam("Quince clinic")];
  giver = await buildPerson({ name: "Giver", teams: [team] });
  colleague = await buildPerson({ name: "Colleague", teams: [team] });
  thanked = await buildPerson({ name: "Quentin Thanked", teams: [other] });
  stranger = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  administrator = await buildPerson({ roles: [{ role: "administrator", teamId: null }] });
});

async function open(query = "", viewer = giver): Promise<Offered> {
  const args = await get(`/kudos/new${query}`, viewer);
  return (await outcome(() => newKudos.loader(args))).value as Offered;
}

async function send(fields: Record<string, string | string[]>, viewer: Viewer | null = giver) {
  const args = await post("/kudos/new", fields, viewer);
  const answer = await outcome(() => newKudos.action(args));
  return { ...answer, again: answer.value as Again };
}

const words = { message: "You held the door.", audience: "private" };
const values = (whom: { value: string }[]) => whom.map(({ value }) => value);
const pages = { show, deletion };

async function look(page: keyof typeof pages, id: number, viewer: Viewer) {
  const args = await get(`/kudos/${id}`, viewer, { kudosId: String(id) });
  return outcome(() => pages[page].loader(args));
}

async function press(page: "audience" | "deletion", id: number, viewer: Viewer, wanted = "private") {
  const args = await post(`/kudos/${id}/${page}`, { audience: wanted }, viewer, { kudosId: String(id) });
  return outcome(() => (page === "audience" ? audience : deletion).action(args));
}

describe("the form", () => {
  it("offers colleagues and one's own teams, and never oneself", async () => {
    const { idea, offer } = await open();
    expect(idea).toBeNull();
    expect(offer).toMatchObject({ chosen: [], found: null });
    expect(values(offer.colleagues)).toEqual([`person-${colleague.id}`]);
    expect(values(offer.teams)).toEqual([`team-${team.id}`]);
  });

  it("has whom the address names ticked, once each", async () => {
    const { offer } = await open(`?person=${colleague.id}&team=${team.id}`);
    expect(values(offer.chosen)).toEqual([`person-${colleague.id}`, `team-${team.id}`]);
    expect([...offer.colleagues, ...offer.teams]).toEqual([]);
    for (const nobody of [`?person=${giver.id}`, "?person=999999&team=999999", "?person=x&idea=-1&team=1e3"])
      expect((await open(nobody)).offer.chosen, nobody).toEqual([]);
  });

  it("from an idea's page has its author ticked, unless that is oneself", async () => {
    const ideaId = await buildIdea(thanked);
    const { idea, offer } = await open(`?idea=${ideaId}`);
    expect(idea?.id).toBe(ideaId);
    expect(values(offer.chosen)).toEqual([`person-${thanked.id}`]);
    expect((await open(`?idea=${ideaId}`, thanked)).offer.chosen).toEqual([]);
  });

  it("from an idea in the team's name has the team ticked, for its author and moderators too", async () => {
    const ideaId = await buildIdea(thanked, { teamId: other.id, inTeamName: true });
    for (const viewer of [giver, thanked, moderator]) {
      const { idea, offer } = await open(`?idea=${ideaId}`, viewer);
      expect(idea).toEqual({ id: ideaId, title: expect.any(String) as string, inTeamName: true });
      expect(values(offer.chosen)).toEqual([`team-${other.id}`]);
    }
    expect(JSON.stringify(await open(`?idea=${ideaId}`))).not.toContain("Quentin");
  });

  it("knows nothing of an idea one may not see", async () => {
    const ideaId = await buildIdea(thanked, { audience: "team", teamId: other.id, title: "Not for you" });
    expect(await open(`?idea=${ideaId}`)).toEqual(await open("?idea=999999"));
  });

  it("asks the database little, found or not", async () => {
    const ideaId = await buildIdea(thanked);
    const args = await get(`/kudos/new?idea=${ideaId}&team=${team.id}`, giver);
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    await newKudos.loader(args);
    stop();
    expect(statements.filter((sql) => /^\s*select/i.test(sql)).length).toBeLessThanOrEqual(7);
  });
});

describe("finding somebody", () => {
  it("comes back with whom it found, and with everything typed and ticked", async () => {
    const ticked = [`person-${colleague.id}`];
    const { status, again } = await send({ intent: "find", find: "quen", whom: ticked, ...words });
    expect(status).toBe(200);
    expect(again.state).toEqual({
      errors: {},
      typed: { intent: "find", find: "quen", whom: ticked[0], ...words },
    });
    expect(values(again.offer.chosen)).toEqual(ticked);
    expect(values(again.offer.found?.whom ?? [])).toEqual([`person-${thanked.id}`]);
    expect(await db.kudos.count()).toBe(0);
  });

  it("finds teams too, and leaves out who is ticked already", async () => {
    const { again } = await send({ intent: "find", find: "qu", whom: `person-${thanked.id}` });
    expect(values(again.offer.found?.whom ?? [])).toEqual([`team-${other.id}`]);
    expect(values(again.offer.chosen)).toEqual([`person-${thanked.id}`]);
  });

  it("shows everybody once: a colleague who was found stands there only", async () => {
    const { again } = await send({ intent: "find", find: "colleague", ...words });
    expect(values(again.offer.found?.whom ?? [])).toEqual([`person-${colleague.id}`]);
    expect(again.offer.colleagues).toEqual([]);
    const all = (await send({ intent: "find", find: "maple" })).again.offer;
    expect(values(all.found?.whom ?? [])).toEqual([`team-${team.id}`]);
    expect(all.teams).toEqual([]);
  });

  it("says so when no name was typed, and looks for no NHS number", async () => {
    expect((await send({ intent: "find", find: " ", ...words })).again.state.errors).toHaveProperty("find");
    const { status, again } = await send({ intent: "find", find: "943 476 5919", ...words });
    expect(status).toBe(400);
    expect(again.offer.found).toBeNull();
  });

  it("waits when somebody reads the whole register this way", async () => {
    const curious = await buildPerson();
    const press = { limit: { name: "kudos-find", points: 120, seconds: 600 }, key: String(curious.id) };
    await countTries(Array.from({ length: 120 }, () => press));
    expect((await send({ intent: "find", find: "a" }, curious)).status).toBe(429);
  });
});

describe("sending", () => {
  it("leads to the card", async () => {
    const { status, location } = await send({ whom: `person-${thanked.id}`, ...words });
    const { id } = await db.kudos.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect([status, location]).toEqual([302, `/kudos/${id}`]);
  });

  it("refused, keeps the words and the ticks, and looks for the name that was left in the field", async () => {
    const { status, again } = await send({ ...words, find: "quentin" });
    expect(status).toBe(400);
    expect(again.state.errors).toEqual({ whom: expect.any(String) as string });
    expect(again.state.typed).toMatchObject(words);
    expect(values(again.offer.found?.whom ?? [])).toEqual([`person-${thanked.id}`]);
  });

  it("to somebody whose account was closed meanwhile, keeps the words and the others", async () => {
    const left = await buildPerson();
    await write((tx) => tx.person.update({ where: { id: left.id }, data: { deactivatedAt: someday } }));
    const { status, again } = await send({
      whom: [`person-${left.id}`, `person-${thanked.id}`],
      ...words,
      message: "For both of you.",
    });
    expect(status).toBe(400);
    expect(values(again.offer.chosen)).toEqual([`person-${thanked.id}`]);
    expect(again.state.typed.message).toBe("For both of you.");
  });

  it("about an idea in the team's name, says the same whoever is named", async () => {
    const ideaId = String(await buildIdea(thanked, { teamId: other.id, inTeamName: true }));
    for (const id of [thanked.id, colleague.id, giver.id, 999_999])
      for (const viewer of [giver, thanked, moderator]) {
        const { status, again } = await send({ whom: `person-${id}`, idea: ideaId, ...words }, viewer);
        expect([status, again.state.errors]).toEqual([400, { whom: teamsNameOnly }]);
      }
  });

  it("waits when somebody presses without end", async () => {
    const tireless = await buildPerson();
    const press = { limit: { name: "kudos", points: 30, seconds: 600 }, key: String(tireless.id) };
    await countTries(Array.from({ length: 30 }, () => press));
    expect((await send({ whom: `person-${thanked.id}`, ...words }, tireless)).status).toBe(429);
  });

  it("signed out, asks to sign in", async () => {
    expect((await send({ whom: `person-${thanked.id}`, ...words }, null)).status).toBe(401);
  });
});

describe("another's private thanks", () => {
  it("aren't there, for moderators and administrators either", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], audience: "private", message: "Quietly" });
    for (const viewer of [stranger, moderator, administrator, colleague]) {
      for (const page of ["show", "deletion"] as const)
        expect((await look(page, id, viewer)).status, page).toBe(404);
      for (const page of ["audience", "deletion"] as const)
        expect((await press(page, id, viewer)).status, page).toBe(404);
    }
    for (const viewer of [giver, thanked]) expect((await look("show", id, viewer)).status).toBe(200);
    expect((await look("deletion", id, thanked)).status).toBe(403);
    expect((await press("deletion", id, thanked)).status).toBe(403);
    expect(await db.kudos.count({ where: { id } })).toBe(1);
  });
});

describe("the card's page", () => {
  it("hands over the card and what the reader may do, and no numbers of people", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], teamId: other.id, message: "Openly" });
    const seen = async (viewer: Viewer) => (await look("show", id, viewer)).value as Record<string, unknown>;
    expect(await seen(giver)).toMatchObject({ isMine: true, mayTakeOff: true, mayDelete: true });
    expect(await seen(thanked)).toMatchObject({ isMine: false, mayTakeOff: true, mayDelete: false });
    expect(await seen(moderator)).toMatchObject({ isMine: false, mayTakeOff: false, mayDelete: true });
    expect(await seen(stranger)).toMatchObject({ isMine: false, mayTakeOff: false, mayDelete: false });
    expect(await seen(stranger)).not.toHaveProperty("facts");
  });

  it("nobody but giver and thanked person takes it off, and nothing puts it back", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], message: "On and off" });
    for (const viewer of [stranger, moderator, colleague])
      expect((await press("audience", id, viewer)).status).toBe(403);
    expect((await press("audience", id, giver, "shared")).status).toBe(400);
    for (const viewer of [thanked, thanked, giver])
      expect(await press("audience", id, viewer)).toMatchObject({ status: 302, location: `/kudos/${id}` });
    expect((await press("audience", id, giver, "shared")).status).toBe(400);
    expect((await db.kudos.findUniqueOrThrow({ where: { id } })).audience).toBe("private");
  });

  it("deleted by its giver, or by a moderator from the wall, leads back to the wall", async () => {
    for (const viewer of [giver, moderator]) {
      const id = await buildKudos(giver, { personIds: [thanked.id], message: `Gone by ${viewer.id}` });
      expect((await look("deletion", id, stranger)).status).toBe(403);
      expect(await press("deletion", id, viewer)).toMatchObject({ status: 302, location: "/celebrations" });
      expect((await look("show", id, giver)).status).toBe(404);
    }
  });
});
