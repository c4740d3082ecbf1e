import "./test-database";
import { someday } from "./builders";
import type { PlanForm } from "~/domain/cycles/cycle-form";
import { continuumNames, type Continuum, type Eyes, type Place } from "~/domain/cycles/continua";
import { asSeen, type PlacementForm } from "~/domain/cycles/placement-form";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import type { Viewer } from "~/domain/people/viewer";

/** A cycle that is planned. Each needs words of its own: the same plan sent twice is one cycle. */
export async function buildCycle(person: Viewer, ideaId: number, change = "A warm drink"): Promise<number> {
  const cycleId = await planCycle(person, ideaId, { ...emptyPlan, change } as PlanForm, someday);
  if (cycleId === null) throw new Error(`${person.name} may not test idea ${ideaId}.`);
  return cycleId;
}

const emptyPlan = {
  objective: "",
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
  startsOn: "", studyOn: "",
};

type Places = Partial<Record<Continuum, readonly [before: Place | "", after: Place | ""]>>;

/** A form in which these places are chosen, opened while nothing was there yet. */
export function placementForm(places: Places, eyes: Eyes = "staff"): PlacementForm {
  const placements = continuumNames.map((continuum) => {
    const [before = "", after = ""] = places[continuum] ?? [];
    return { continuum, before, after };
  });
  return { eyes, placements, seen: asSeen([]) };
}
