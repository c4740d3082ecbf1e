import { signedIn } from "~/auth/guards.server";
import { listCycleMarks } from "~/domain/cycles/list-cycles.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { fileNameFor } from "~/domain/measures/file-name";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { readChart } from "~/domain/measures/list-points.server";
import { WITHHELD } from "~/domain/measures/small-counts";
import type { Viewer } from "~/domain/people/viewer";
import { countTry } from "~/http/rate-limit.server";
import { found, idFrom, plainRefusal } from "~/http/responses";
import { drawPng, TooManyWaiting } from "~/platform/draw-png.server";
import { measureFile } from "~/ui/measure-file";

/** Each takes as long as some twenty pages. Whoever prints all charts of an idea, twice over, still has enough. */
const limit = { name: "chart-files", points: 60, seconds: 600 };

/** An A4 page at 300 dots an inch, without its margins. */
const printWidth = 2400;

/** A measure's chart as a drawing or as a picture, whichever the address ends in; or in words why there is none. */
export const loader = signedIn(async ({ request, params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  const { idea, facts } = measure;
  const refusal = await refusalOf(viewer);
  if (refusal) return refusal;
  const [{ series, annotations }, cycles, { tries }] = await Promise.all([
    readChart(viewer, measure),
    listCycleMarks(idea.id),
    findLineage(viewer, idea),
  ]);
  if (series.isWithheld) return plainRefusal(WITHHELD);
  const drawing = measureFile(facts, series, ideaMarks({ cycles, adoptions: tries, annotations }));
  return new URL(request.url).pathname.endsWith(".png")
    ? answerWithPicture(drawing, facts.name)
    : answerWith(drawing, "image/svg+xml; charset=utf-8", fileNameFor(facts.name, "svg"));
});

async function answerWithPicture(drawing: string, name: string): Promise<Response> {
  try {
    return answerWith(await drawPng(drawing, printWidth), "image/png", fileNameFor(name, "png"));
  } catch (error) {
    if (error instanceof TooManyWaiting) return plainRefusal(BUSY, 503, { "Retry-After": "30" });
    throw error;
  }
}

function answerWith(file: BodyInit, type: string, name: string): Response {
  return new Response(file, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `inline; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

const BUSY = "Many people are asking for charts right now. Wait half a minute, then try again.";
const OFTEN = "That's a lot of charts in a short time. Wait a few minutes, then try again.";

async function refusalOf(viewer: Viewer): Promise<Response | null> {
  try {
    await countTry(limit, String(viewer.id));
    return null;
  } catch (error) {
    if (!(error instanceof Response) || error.status !== 429) throw error;
    return plainRefusal(OFTEN, 429, { "Retry-After": error.headers.get("Retry-After") ?? "" });
  }
}
