import { signedIn } from "~/auth/guards.server";
import { fileNameFor } from "~/domain/measures/file-name";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { readChart } from "~/domain/measures/list-points.server";
import { phasesInForce } from "~/domain/measures/phases-in-force";
import { pointsToCsv } from "~/domain/measures/points-csv";
import { WITHHELD } from "~/domain/measures/small-counts";
import { found, idFrom, plainRefusal } from "~/http/responses";

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  const { series, annotations } = await readChart(viewer, measure);
  if (series.isWithheld) return plainRefusal(WITHHELD);
  const { judged } = phasesInForce(measure.facts, series.points, series.phases);
  const inForce = judged.flatMap(({ phase, whyNot }) => (whyNot === null ? [phase] : []));
  return new Response(pointsToCsv(measure.facts, series.points, { phases: inForce, events: annotations }), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileNameFor(measure.facts.name, "csv")}"`,
      "Cache-Control": "private, no-store",
    },
  });
});
