import type { PlanForm } from "~/domain/cycles/cycle-form";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordAct, recordDo, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { shareIdea } from "~/domain/ideas/share-idea.server";
import type { IdeaForm } from "~/domain/ideas/idea-form";
import { addMeasure } from "~/domain/measures/add-measure.server";
import { addPoint } from "~/domain/measures/add-points.server";
import type { Viewer } from "~/domain/people/viewer";
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
  const ideaId = await shareIdea(person, { ...idea, teamId: team.id }, now);
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

/** The first cycle surprises, the second rests the idea with what it taught. */
async function testAndRest(person: Viewer, ideaId: number, now: Date): Promise<void> {
  const done = { asPlanned: "Yes, all night", observations: "", problems: "", startsOn: "" };
  const results = [{ position: 1, result: "Nobody did" }];
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
