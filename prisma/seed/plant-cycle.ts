import { dayOf } from "~/platform/calendar-day";
import type { Writer } from "~/platform/db.server";
import { daysBefore, momentOf, type When } from "./days";
import { latest, type ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";
import type { CycleStory } from "./story";

type Place = { ideaId: number; number: number };

export async function plantCycle(
  tx: Writer,
  story: CycleStory,
  place: Place,
  planted: Planted,
): Promise<ToldEvent[]> {
  const { by, predictions, planned, started, done, studied, acted, ...words } = story;
  const { when, where, from = place.number - 1, startsInDays, studyInDays, ...columns } = words;
  const { now } = planted;
  const at = (moment?: When) => (moment ? momentOf(now, moment) : null);
  const times = { startedAt: at(started), doneAt: at(done), studiedAt: at(studied), actedAt: at(acted) };
  const steps = Object.values(times).filter((time) => time !== null);
  const authorId = idIn(planted.people, by);
  const createdAt = momentOf(now, planned);
  const grewFrom = await tx.cycle.findUnique({
    where: { ideaId_number: { ideaId: place.ideaId, number: from } },
  });
  const cycle = await tx.cycle.create({
    data: {
      ...columns,
      ...place,
      ...times,
      authorId,
      whenText: when,
      whereText: where,
      startsOn: firstDayOf(times.startedAt, startsInDays, now),
      studyOn: studyInDays === undefined ? "" : dayOf(daysBefore(now, -studyInDays)),
      grewFromId: grewFrom?.id ?? null,
      revision: 1 + steps.length,
      createdAt,
      updatedAt: latest(steps, createdAt),
      predictions: { create: predictions.map((asked, i) => ({ position: i + 1, ...asked })) },
    },
  });
  const told = { actorId: authorId, ideaId: place.ideaId, cycleId: cycle.id };
  return [
    { type: "cycle-planned", at: createdAt, ...told },
    ...stepEvents(times).map((step) => ({ ...step, ...told })),
  ];
}

function firstDayOf(startedAt: Date | null, startsInDays: number | undefined, now: Date): string {
  if (startedAt) return dayOf(startedAt);
  return startsInDays === undefined ? "" : dayOf(daysBefore(now, -startsInDays));
}

type Times = Record<"startedAt" | "doneAt" | "studiedAt" | "actedAt", Date | null>;

function stepEvents({ startedAt, doneAt, studiedAt, actedAt }: Times) {
  const steps = [
    { type: "cycle-started", at: startedAt },
    { type: "cycle-done", at: doneAt },
    { type: "cycle-studied", at: studiedAt },
    { type: "cycle-acted", at: actedAt },
  ] as const;
  return steps.flatMap(({ type, at }) => (at === null ? [] : [{ type, at }]));
}
