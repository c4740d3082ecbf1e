import type { Viewer } from "~/domain/people/viewer";
import { db, write, type Writer } from "~/platform/db.server";
import { findMeasure, type MeasureHandle } from "./find-measure.server";
import { listPoints } from "./list-points.server";
import type { MeasurePhase } from "./measure-facts";
import { fullProblem, phaseProblem, type PhaseForm } from "./phase-form";
import { usableDates, type Phase } from "./phases-in-force";
import { findTrackableMeasure } from "./trackable-measure.server";

export type PhasePicked = { outcome: "picked" | "refused" } | { outcome: "unsuitable"; problem: string };

/** Starts lines anew at a point, or works them out from the points up to it. A measure has one baseline: the last picked. */
export function pickPhase(
  person: Viewer,
  measureId: number,
  form: PhaseForm,
  now: Date,
): Promise<PhasePicked> {
  return write(async (tx) => {
    const measure = await findTrackableMeasure(tx, person, measureId);
    if (!measure) return { outcome: "refused" };
    const points = await pointsOf(tx, measureId);
    const dates = points.map((point) => point.date);
    const usable = usableDates(measure.facts.kind, points);
    const phases = (await tx.measurePhase.findMany({ where: { measureId } })).map(phaseFrom);
    const others = phases.filter(({ kind }) => kind !== form.kind);
    const problem =
      phaseProblem({ dates, usable }, others, form) ?? fullProblem(startsBeside(form, phases), form);
    if (problem) return { outcome: "unsuitable", problem };
    const { kind, date } = form;
    const replaced = kind === "baseline" ? { measureId, kind } : { measureId, kind, date };
    await tx.measurePhase.deleteMany({ where: replaced });
    await tx.measurePhase.create({ data: { ...form, measureId, authorId: person.id, at: now } });
    return { outcome: "picked" };
  });
}

/** Takes it away: the lines go on as if it had never been picked. */
export function takePhaseAway(person: Viewer, phaseId: number): Promise<boolean> {
  return write(async (tx) => {
    const phase = await tx.measurePhase.findUnique({ where: { id: phaseId } });
    if (!phase || !(await findTrackableMeasure(tx, person, phase.measureId))) return false;
    await tx.measurePhase.delete({ where: { id: phaseId } });
    return true;
  });
}

export type PhaseHandle = { phase: MeasurePhase; measure: MeasureHandle };

/** One phase of a series that this person may have with its phases, or null. */
export async function findPhase(viewer: Viewer, phaseId: number): Promise<PhaseHandle | null> {
  const row = await db.measurePhase.findUnique({ where: { id: phaseId }, select: { measureId: true } });
  const measure = row && (await findMeasure(viewer, row.measureId));
  const series = measure && (await listPoints(viewer, measure));
  const phase = series?.isWithheld === false ? series.phases.find(({ id }) => id === phaseId) : undefined;
  return measure && phase ? { phase, measure } : null;
}

function startsBeside(form: PhaseForm, phases: readonly Phase[]): number {
  return phases.filter(({ kind, date }) => kind === "start" && date !== form.date).length;
}

function pointsOf(tx: Writer, measureId: number) {
  return tx.dataPoint.findMany({
    where: { measureId },
    select: { date: true, value: true, numerator: true, denominator: true, leftOut: true },
    orderBy: { date: "asc" },
  });
}

function phaseFrom({ kind, date }: { kind: string; date: string }) {
  return { kind: kind === "baseline" ? "baseline" : "start", date } as const;
}
