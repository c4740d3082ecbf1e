import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

/** One of everything, and somebody who may change all of it. */
export type World = { person: Viewer } & Record<
  "ideaId" | "cycleId" | "measureId" | "pointId" | "commentId" | "personId" | "teamId",
  number
>;

export async function buildWorld(): Promise<World> {
  const team = await buildTeam();
  const person = await buildPerson({ teams: [team], roles: [{ role: "administrator", teamId: null }] });
  const member = await buildPerson({ teams: [team] });
  const ideaId = await buildIdea(person, { teamId: team.id });
  const cycleId = (await planCycle(person, ideaId, plan, someday)) ?? 0;
  const measureId = await buildMeasure(person, ideaId);
  await fillMeasure(person, measureId, [point("2026-02-02", 4)]);
  const { id: pointId } = await db.dataPoint.findFirstOrThrow({ where: { measureId }, select: { id: true } });
  const commentId = (await writeComment(person, ideaId, { body: "We tried it too." }, someday)) ?? 0;
  return { person, ideaId, cycleId, measureId, pointId, commentId, personId: member.id, teamId: team.id };
}

const plan = {
  objective: "Calmer evenings",
  change: "A warm drink",
  scale: "one-person" as const,
  predictions: [{ position: 1, question: "Does it help?", prediction: "A little" }],
  who: "",
  what: "",
  when: "",
  where: "",
  dataPlan: "",
  risk: "",
  stopIf: "",
  mustKnow: "",
  startsOn: "",
};

/** The address of a route in this world: `/ideas/:ideaId/edit` becomes `/ideas/7/edit`. */
export function addressIn({ person: _person, ...ids }: World, path: string): string {
  return path
    .replace(/:(\w+)/g, (_all, name: string) => String(ids[name as keyof typeof ids] ?? name))
    .replace("*", "nowhere");
}
