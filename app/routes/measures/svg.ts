import { signedIn } from "~/auth/guards.server";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { fileNameFor } from "~/domain/measures/file-name";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPoints } from "~/domain/measures/list-points.server";
import { WITHHELD } from "~/domain/measures/small-counts";
import { found, idFrom, plainRefusal } from "~/http/responses";
import { measureFile } from "~/ui/measure-file";

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  const series = await listPoints(viewer, measure);
  if (series.isWithheld) return plainRefusal(WITHHELD);
  const drawing = measureFile(measure.facts, series, await listCycleMarks(measure.idea.id));
  return new Response(drawing, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `inline; filename="${fileNameFor(measure.facts.name, "svg")}"`,
      "Cache-Control": "private, no-store",
    },
  });
});
