import type { Asked, PlanForm } from "./cycle-form";
import { isScale } from "./scales";

type SavedPlan = Omit<PlanForm, "predictions" | "scale"> & { scale: string; predictions: readonly Asked[] };

type PastCycle = Omit<SavedPlan, "predictions"> & {
  act: string;
  nextStep: string;
  predictions: readonly (Asked & { result: string })[];
};

/** What happened to a question the last time it was asked, to make the next prediction with. */
export type LastTime = { position: number; prediction: string; result: string };

/** What stands in a plan's form when it is opened. */
export type StartingPlan = PlanForm & { lastTimes: LastTime[] };

/**
 * The next cycle starts from the last: its questions are asked again, the answers are not taken along. After "adapt"
 * the change to test is what was to change next.
 */
export function inheritPlan(last: PastCycle): StartingPlan {
  const { act, nextStep, predictions } = last;
  const plan = planOf(last);
  return {
    ...plan,
    change: act === "adapt" && nextStep !== "" ? nextStep : plan.change,
    startsOn: "",
    studyOn: "",
    predictions: predictions.map(({ position, question }) => ({ position, question, prediction: "" })),
    lastTimes: predictions.map(({ position, prediction, result }) => ({ position, prediction, result })),
  };
}

/**
 * The same test under other conditions: the change stays as it was tested, whatever was decided next. Who, when and
 * where are asked anew, because they are what may be different.
 */
export function branchPlan(from: PastCycle): StartingPlan {
  return { ...inheritPlan(from), change: from.change, who: "", when: "", where: "" };
}

/** The first cycle starts from the idea itself, as small as can be. */
export function firstPlan(idea: { change: string; hope: string }): StartingPlan {
  return {
    ...emptyPlan,
    objective: withoutMarks(idea.hope),
    change: withoutMarks(idea.change),
    scale: "one-person",
    predictions: [],
    lastTimes: [],
  };
}

/** A plan as it was saved, to change its words. */
export function planOf(saved: SavedPlan): StartingPlan {
  const { objective, change, who, what, when, where, dataPlan, risk, stopIf, mustKnow } = saved;
  return {
    ...{ objective, change, who, what, when, where, dataPlan, risk, stopIf, mustKnow },
    startsOn: saved.startsOn,
    studyOn: saved.studyOn,
    scale: isScale(saved.scale) ? saved.scale : "one-person",
    predictions: saved.predictions.map(({ position, question, prediction }) => ({
      position,
      question,
      prediction,
    })),
    lastTimes: [],
  };
}

/** The words of a Markdown text: an idea may be formatted, a plan is plain. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^#{1,6} +/gm, "")
    .replace(/(\*\*|__)(\S.*?\S|\S)\1/g, "$2")
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1");
}

export const emptyPlan = {
  who: "",
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
