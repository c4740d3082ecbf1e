import type { EventType } from "~/domain/activity/event-types";
import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { ActForm, DoForm, StudyForm } from "./cycle-form";
import { newTimes, type CycleStep, type CycleTimes } from "./cycle-state";
import { firstDay } from "./first-day";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import { findTestableCycle, type Recorded, type TestableCycle } from "./testable-cycle.server";

/** Says that a test is under way. Saying it twice changes nothing; nobody has to approve it. */
export function startCycle(person: Viewer, cycleId: number, now: Date): Promise<"saved" | "refused"> {
  return write(async (tx) => {
    const before = await findTestableCycle(tx, person, cycleId);
    if (!before) return "refused";
    if (before.startedAt === null) await keep(tx, person, before, "start", {}, now);
    return "saved";
  });
}

type Step<Form> = (
  person: Viewer,
  cycleId: number,
  revision: number,
  form: Form,
  now: Date,
) => Promise<Recorded>;

/** What happened when it was tried. A first day that is left empty stays as it was. */
export const recordDo: Step<DoForm> = (person, cycleId, revision, { startsOn, ...words }, now) =>
  write((tx) =>
    record(tx, {
      person,
      cycleId,
      revision,
      step: "do",
      words: startsOn ? { ...words, startsOn } : words,
      now,
    }),
  );

/** What happened beside what was expected, what surprised, what was learnt. */
export const recordStudy: Step<StudyForm> = (person, cycleId, revision, { results, ...words }, now) =>
  write((tx) => record(tx, { person, cycleId, revision, step: "study", words, results, now }));

/** What follows: adopt, adapt or rest it for now. */
export const recordAct: Step<ActForm> = (person, cycleId, revision, form, now) =>
  write((tx) => record(tx, { person, cycleId, revision, step: "act", words: form, now }));

type Words = Partial<DoForm & Omit<StudyForm, "results"> & ActForm>;

type Recording = {
  person: Viewer;
  cycleId: number;
  revision: number;
  step: CycleStep;
  words: Words;
  results?: StudyForm["results"];
  now: Date;
};

async function record(tx: Writer, recording: Recording): Promise<Recorded> {
  const { person, cycleId, revision, step, words, results = [], now } = recording;
  const before = await findTestableCycle(tx, person, cycleId);
  if (!before) return "refused";
  const isWritten = Object.keys(newTimes(before, step, now)).length === 0;
  if (isWritten && saysTheSame(before, words, results)) return "saved";
  if (before.revision !== revision) return "conflict";
  for (const { position, result, gap } of results)
    await tx.prediction.updateMany({ where: { cycleId, position }, data: { result, gap } });
  await keep(tx, person, before, step, words, now);
  return "saved";
}

async function keep(
  tx: Writer,
  person: Viewer,
  before: TestableCycle,
  step: CycleStep,
  words: Words,
  now: Date,
) {
  const times = newTimes(before, step, now);
  const isStarting = times.startedAt !== undefined && !words.startsOn;
  await tx.cycle.update({
    where: { id: before.id },
    data: {
      ...words,
      ...times,
      ...(isStarting ? { startsOn: firstDay(before, now) } : {}),
      revision: { increment: 1 },
      updatedAt: now,
    },
  });
  for (const type of eventsFor(times))
    await recordEvent(tx, { type, at: now, actorId: person.id, ideaId: before.ideaId, cycleId: before.id });
  const hasMoved = Object.keys(times).length > 0;
  await refreshStage(tx, before.ideaId, hasMoved ? now : undefined);
}

function eventsFor(times: Partial<Record<keyof CycleTimes, Date>>): EventType[] {
  const set = stepEvents.filter(({ time }) => times[time] !== undefined).map(({ type }) => type);
  return set.length > 0 ? set : ["cycle-changed"];
}

const stepEvents = [
  { time: "startedAt", type: "cycle-started" },
  { time: "doneAt", type: "cycle-done" },
  { time: "studiedAt", type: "cycle-studied" },
  { time: "actedAt", type: "cycle-acted" },
] as const satisfies readonly { time: keyof CycleTimes; type: EventType }[];

/** True of a form that was sent twice: what it says is what is there. */
function saysTheSame(before: TestableCycle, words: Words, results: StudyForm["results"]): boolean {
  const isSame = (Object.keys(words) as (keyof Words)[]).every((word) => before[word] === words[word]);
  return (
    isSame &&
    before.predictions.every((asked) =>
      results.every(
        ({ position, result, gap }) =>
          position !== asked.position || (result === asked.result && gap === asked.gap),
      ),
    )
  );
}
