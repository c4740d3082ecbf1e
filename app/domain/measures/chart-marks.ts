import { dayOf } from "~/platform/calendar-day";
import type { Annotation } from "./read-charts.server";

/** Something that happened, marked on the time axis of a chart. A phase is where new lines start. */
export interface ChartMark {
  kind: "cycle" | "adoption" | "annotation" | "note" | "phase";
  /** As the date of a point: YYYY-MM-DD, or YYYY-MM-DDTHH:MM. */
  date: string;
  words: string;
  href?: string;
}

type Happened = {
  cycles: readonly { number: number; startedOn: string }[];
  /** Only what may be named to this reader, as lineage tells it. */
  adoptions?: readonly { ideaId: number; teamName: string; at: Date }[];
  annotations: readonly Annotation[];
};

type Series = {
  points: readonly { date: string; note: string }[];
  phases: readonly { kind: string; date: string; reason: string }[];
};

/** What happened to an idea, for all of its charts: its cycles, the teams that took it on, and what its team wrote down. */
export function ideaMarks({ cycles, adoptions = [], annotations }: Happened): ChartMark[] {
  return [
    ...cycles.map(({ number, startedOn }) => ({
      ...{ kind: "cycle" as const, date: startedOn, words: `Cycle ${number}` },
    })),
    ...adoptions.map(({ ideaId, teamName, at }) => ({
      ...{ kind: "adoption" as const, date: dayOf(at), words: `${teamName} began to try it` },
      href: `/ideas/${ideaId}`,
    })),
    ...annotations.map(({ date, words }) => ({ kind: "annotation" as const, date, words })),
  ].sort(byDate);
}

/** What one chart says of its own points: their notes, and where its lines start anew, which the first point can't be. */
export function seriesMarks({ points, phases }: Series): ChartMark[] {
  const notes = points.flatMap(({ date, note }) =>
    note ? [{ kind: "note" as const, date, words: note }] : [],
  );
  const later = new Set(points.slice(1).map(({ date }) => date));
  const starts = phases.flatMap(({ kind, date, reason }) =>
    kind === "start" && later.has(date)
      ? [{ kind: "phase" as const, date, words: `New lines: ${reason}` }]
      : [],
  );
  return [...notes, ...starts].sort(byDate);
}

function byDate(a: ChartMark, b: ChartMark): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
