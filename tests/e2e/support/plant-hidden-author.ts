import type { PlanForm } from "~/domain/cycles/cycle-form";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordAct, recordDo, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { shareOnce } from "~/domain/ideas/share-once.server";
import type { IdeaForm } from "~/domain/ideas/idea-form";
import { addMeasure } from "~/domain/measures/add-measure.server";
import { addPoint } from "~/domain/measures/add-points.server";
import { noteOpportunity } from "~/domain/opportunities/note-opportunity.server";
import type { Viewer } from "~/domain/people/viewer";
import { addTally } from "~/domain/requests/count-answers.server";
import { keepRequest } from "~/domain/requests/keep-request.server";
import { drawNumber } from "~/platform/draw-number.server";
import { closeDatabase, db, write } from "~/platform/db.server";
import { handleEvents } from "~/jobs/handle-events.server";
import { hiddenAuthor, hiddenTitle } from "./hidden-author";
import { plantWhatFollowed } from "./plant-what-followed";

const idea: IdeaForm = {
  title: hiddenTitle,
  noticed: "The corridor is either dark or glaring.",
  change: "We hang four paper lanterns with small lamps along the corridor.",
  hope: "Nobody is startled on the way to the bathroom.",
  shapedBy: "the night team",
  themes: ["environment"],
  setting: "acute-ward",
  moment: "everyday-life",
  audience: "organisation",
  teamId: null,
  inTeamName: true,
};

const oneNight: PlanForm = {
  objective: "",
  change: "One lantern, one night",
  scale: "one-shift",
  predictions: [{ position: 1, question: "Will anybody mind?", prediction: "No" }],
  who: "the night team",
  what: "",
  when: "",
  where: "",
  dataPlan: "",
  risk: "",
  stopIf: "",
  mustKnow: "",
  startsOn: "",
  studyOn: "",
};

/** Somebody does everything one can do on an idea that stands in the team's name, and others answer it. */
async function plant(): Promise<void> {
  const team = await db.team.findFirstOrThrow({ where: { name: "Willow ward" } });
  const now = new Date();
  const created = await write((tx) =>
    tx.person.create({
      data: {
        ...hiddenAuthor,
        jobTitle: "Housekeeper",
        createdAt: now,
        memberships: { create: { teamId: team.id } },
      },
    }),
  );
  const person: Viewer = {
    id: created.id,
    name: created.name,
    jobTitle: created.jobTitle,
    teams: [team],
    roles: [],
  };
  const roots = await plantBeginnings(person, team.id, now);
  const ideaId = await shareOnce(person, { ...idea, teamId: team.id }, now, roots);
  await changeIdea(person, ideaId, 1, { ...idea, teamId: team.id, hope: "Nobody is startled." }, now);
  await writeComment(person, ideaId, { body: "We found the lamps in the shed." }, now);
  await testAndRest(person, ideaId, now);
  await addMeasure(
    person,
    ideaId,
    {
      name: "Lamps still working",
      definition: "Counted at six each morning",
      kind: "value",
      unit: "lamps",
      type: "process",
      direction: "up",
      target: null,
      chart: "",
      rules: "",
      screens: true,
    },
    now,
  );
  const measure = await db.measure.findFirstOrThrow({ where: { ideaId } });
  await addPoint(
    person,
    measure.id,
    "value",
    { date: "2026-01-05", value: 4, numerator: null, denominator: null, note: "All four" },
    now,
  );
  await plantWhatFollowed(person, ideaId, now);
  await handleEvents(now);
  await closeDatabase();
}

/** A note of last month, and a request counted yesterday: what the idea begins with. */
async function plantBeginnings(person: Viewer, teamId: number, now: Date) {
  const lastMonth = new Date(now.getTime() - 40 * 24 * 60 * 60 * 1000);
  const audience = "organisation" as const;
  const moment = "everyday-life";
  const words = { noticed: "Nobody could find the light switch.", possible: "A light that is on." };
  const noteId = await noteOpportunity(person, { ...words, moment, audience, teamId }, lastMonth, drawNumber);
  const kept = await keepRequest(person, { words: "A light at night", audience, teamId }, now);
  if (noteId === null || kept.outcome !== "kept") throw new Error("Nothing was begun.");
  const counts = { yes: 0, yesAnd: 0, notNow: 6, no: 9 };
  const { requestId } = kept;
  await addTally(person, requestId, { date: now.toISOString().slice(0, 10), ...counts }, now);
  return { noteIds: [noteId], requestId };
}

/** The first cycle surprises, the second rests the idea with what it taught. */
async function testAndRest(person: Viewer, ideaId: number, now: Date): Promise<void> {
  const done = { asPlanned: "Yes, all night", observations: "", problems: "", startsOn: "" };
  const results = [{ position: 1, result: "Nobody did", gap: "" as const }];
  const learnt = "Warm light carries further than we thought";
  for (const surprise of ["People stopped to read by them", ""]) {
    const cycleId = await planCycle(person, ideaId, oneNight, now);
    if (cycleId === null) throw new Error("The cycle couldn't be planned.");
    const revision = async () => (await db.cycle.findUniqueOrThrow({ where: { id: cycleId } })).revision;
    await startCycle(person, cycleId, now);
    await recordDo(person, cycleId, await revision(), done, now);
    await recordStudy(person, cycleId, await revision(), { results, surprise, learnt }, now);
    if (surprise === "")
      await recordAct(person, cycleId, await revision(), { act: "rest", learnt, nextStep: "" }, now);
  }
}

await plant();
