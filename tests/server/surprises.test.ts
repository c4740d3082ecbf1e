import { describe, expect, it } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildStudied } from "../support/celebrations";
import type { Viewer } from "~/domain/people/viewer";
import { listCelebrations } from "~/domain/recognition/celebrations.server";
import { listSurprises, mostSurprises } from "~/domain/recognition/list-surprises.server";
import { readSurprisePlace } from "~/domain/recognition/surprise-wish";
import { write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const all = { theme: "", moment: "" };
const at = (minute: number) => new Date(someday.getTime() + minute * 60_000);

async function surprised(author: Viewer, ideaId: number, studiedAt = someday): Promise<number> {
  const id = await buildStudied(author, ideaId, { surprise: "Nobody minded", learnt: "Ask", studiedAt });
  const asked = [
    { position: 1, question: "Long?", prediction: "Ten minutes", result: "Ten", gap: "as-expected" },
    { position: 2, question: "Many?", prediction: "Two people", result: "Nine", gap: "otherwise" },
    { position: 3, question: "Loud?", prediction: "Yes", result: "", gap: "" },
  ];
  await write((tx) => tx.prediction.createMany({ data: asked.map((one) => ({ ...one, cycleId: id })) }));
  return id;
}

const idsFor = async (viewer: Viewer, wish = all) =>
  (await listSurprises(viewer, wish, null)).surprises.map(({ cycleId }) => cycleId);

describe("honest surprises", () => {
  it("stand beside what was expected, what came out otherwise first", async () => {
    const author = await buildPerson();
    const id = await surprised(author, await buildIdea(author));
    const { surprises } = await listSurprises(author, all, null);
    expect(surprises.find(({ cycleId }) => cycleId === id)).toMatchObject({
      surprise: "Nobody minded",
      learnt: "Ask",
      by: author.name,
      predictions: [{ prediction: "Two people", result: "Nine" }, { prediction: "Ten minutes" }],
    });
  });

  it("are read by those who may see the idea", async () => {
    const team = await buildTeam();
    const [author, stranger] = [await buildPerson({ teams: [team] }), await buildPerson()];
    const id = await surprised(author, await buildIdea(author, { audience: "team", teamId: team.id }));
    const draft = await surprised(author, await buildIdea(author, { audience: "draft" }));
    expect(await idsFor(author)).toContain(id);
    expect(await idsFor(author)).not.toContain(draft);
    expect(await idsFor(stranger)).not.toContain(id);
  });

  it("don't name whoever wrote in the team's name", async () => {
    const team = await buildTeam();
    const [author, stranger] = [await buildPerson({ teams: [team] }), await buildPerson()];
    const id = await surprised(author, await buildIdea(author, { teamId: team.id, inTeamName: true }));
    const { surprises } = await listSurprises(stranger, all, null);
    expect(surprises.find(({ cycleId }) => cycleId === id)?.by).toBe(team.name);
  });

  it("can be read by theme and by moment", async () => {
    const author = await buildPerson();
    const parts = { themes: ["relationships"], moment: "leave" };
    const [here, there] = [
      await surprised(author, await buildIdea(author, parts)),
      await surprised(author, await buildIdea(author)),
    ];
    for (const wish of [
      { ...all, theme: "relationships" },
      { ...all, moment: "leave" },
    ]) {
      const ids = await idsFor(author, wish);
      expect(ids).toContain(here);
      expect(ids).not.toContain(there);
    }
  });

  it("come in pages, none twice and none missing, in two questions", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const ideaId = await buildIdea(author, {
      audience: "team",
      teamId: team.id,
      moment: "goodbye-and-after",
    });
    const wish = { ...all, moment: "goodbye-and-after" };
    const ids: number[] = [];
    for (let i = 0; i < mostSurprises + 5; i++)
      ids.push(await surprised(author, ideaId, at(Math.floor(i / 3))));
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    const first = await listSurprises(author, wish, null);
    stop();
    expect(statements.filter((sql) => /^\s*(select|with)/i.test(sql))).toHaveLength(2);
    const second = await listSurprises(author, wish, readSurprisePlace(first.next ?? ""));
    expect(second.next).toBeNull();
    expect([...first.surprises, ...second.surprises].map(({ cycleId }) => cycleId)).toEqual(ids.reverse());
  });
});

describe("the wall", () => {
  it("lifts a surprise with what was expected and what happened", async () => {
    const author = await buildPerson();
    const id = await surprised(author, await buildIdea(author), at(1000));
    const { items } = await listCelebrations(author, { most: 50 });
    expect(items.find((item) => item.kind === "surprise" && item.id === id)).toMatchObject({
      gap: { expected: "Two people", happened: "Nine" },
    });
  });
});
