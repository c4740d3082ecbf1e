import { signedIn } from "~/auth/guards.server";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { fileNameFor } from "~/domain/measures/file-name";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { readChart } from "~/domain/measures/list-points.server";
import { WITHHELD } from "~/domain/measures/small-counts";
import { found, idFrom, plainRefusal } from "~/http/responses";
import { measureFile } from "~/ui/measure-file";

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  const { idea } = measure;
  const [{ series, annotations }, cycles, { tries }] = await Promise.all([
    readChart(viewer, measure),
    listCycleMarks(idea.id),
    findLineage(viewer, idea),
  ]);
  if (series.isWithheld) return plainRefusal(WITHHELD);
  const marks = ideaMarks({ cycles, adoptions: tries, annotations });
  const drawing = measureFile(measure.facts, series, marks);
  return new Response(drawing, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `inline; filename="${fileNameFor(measure.facts.name, "svg")}"`,
      "Cache-Control": "private, no-store",
    },
  });
});
