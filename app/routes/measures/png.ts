import { signedIn } from "~/auth/guards.server";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { fileNameFor } from "~/domain/measures/file-name";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { readChart } from "~/domain/measures/list-points.server";
import { WITHHELD } from "~/domain/measures/small-counts";
import { found, idFrom, plainRefusal } from "~/http/responses";
import { drawPng } from "~/platform/draw-png.server";
import { measureFile } from "~/ui/measure-file";

/** An A4 page at 300 dots an inch, without its margins. */
const printWidth = 2400;

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
  return new Response(await drawPng(drawing, printWidth), {
    headers: {
      "Content-Type": "image/png",
      "Content-Disposition": `inline; filename="${fileNameFor(measure.facts.name, "png")}"`,
      "Cache-Control": "private, no-store",
    },
  });
});
