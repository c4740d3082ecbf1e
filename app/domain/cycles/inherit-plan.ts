import type { PlanForm } from "./cycle-form";

export type PastCycle = Omit<PlanForm, "predictions"> & {
  act: string;
  nextStep: string;
  predictions: readonly { position: number; question: string; prediction: string; result: string }[];
};

/** What happened to a question the last time it was asked, to make the next prediction with. */
export type LastTime = { position: number; prediction: string; result: string };

export type StartingPlan = PlanForm & { lastTimes: LastTime[] };

/**
 * The next cycle starts from the last: its questions are asked again, the answers are not taken along. After "adapt"
 * the change to test is what was to change next.
 */
export function inheritPlan(last: PastCycle): StartingPlan {
  const { act, nextStep, predictions, ...plan } = last;
  return {
    ...plan,
    change: act === "adapt" && nextStep !== "" ? nextStep : plan.change,
    startsOn: "",
    predictions: predictions.map(({ position, question }) => ({ position, question, prediction: "" })),
    lastTimes: predictions.map(({ position, prediction, result }) => ({ position, prediction, result })),
  };
}

/** The first cycle starts from the idea itself, as small as can be. */
export function firstPlan(idea: { change: string; hope: string }): StartingPlan {
  return {
    objective: idea.hope,
    change: idea.change,
    scale: "one-person",
    predictions: [],
    who: "",
    what: "",
    when: "",
    where: "",
    dataPlan: "",
    risk: "",
    stopIf: "",
    mustKnow: "",
    startsOn: "",
    lastTimes: [],
  };
}
