import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { dayOf, minuteOf, timeOfDay } from "~/platform/calendar-day";
import { addPoint, type PointAdded } from "~/domain/measures/add-points.server";
import { writeAdded } from "~/domain/measures/added-point";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { listPoints } from "~/domain/measures/list-points.server";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { secondLook, type SecondLook } from "~/domain/measures/second-look";
import { ROOM_FOR_POINTS } from "~/domain/measures/measure-facts";
import { isTimeNeeded, readPointForm, TIME_NEEDED } from "~/domain/measures/point-form";
import { canTrackIdea } from "~/domain/measures/policy";
import { refused, type FieldErrors } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { FormErrors } from "~/ui/field";
import { PointFields } from "~/ui/measure-point-fields";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Add a number - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  return { measure: measure.facts, today: dayOf(now()), time: timeOfDay(now()) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const measure = found(await findMeasure(viewer, idFrom(params, "measureId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const { id, kind } = measure.facts;
  const form = await request.formData();
  const read = readPointForm(form, kind, minuteOf(now()));
  if (!read.ok) return data({ state: read, takenBy: null }, { status: 400 });
  const series = await listPoints(viewer, measure);
  const others = series.isWithheld ? [] : series.points;
  if (isTimeNeeded(form, kind, read.value, others))
    return data({ state: refused(form, { time: TIME_NEEDED }), takenBy: null }, { status: 400 });
  const at = now();
  const added = await addPoint(viewer, id, kind, read.value, at);
  if (added.outcome === "refused") throw forbidden();
  if (added.outcome === "added") {
    const look = secondLook(kind, read.value, others);
    if (look === "far" || look === "dense")
      return redirectSaying(`/measures/${id}?rows=all`, `${looks[look]}:${added.pointId}`);
    const page = form.get("from") === "idea" ? `/ideas/${measure.idea.id}` : `/measures/${id}`;
    return redirect(`${page}?added=${writeAdded(added.pointId, at)}#added-${id}`);
  }
  const takenBy = added.outcome === "taken" ? added.pointId : null;
  return data(
    { state: refused(form, problemOf(added, kind)), takenBy },
    { status: added.outcome === "full" ? 400 : 409 },
  );
});

const looks: Record<Exclude<SecondLook, "nothing">, string> = {
  far: "point-added-far",
  dense: "point-added-dense",
};

function problemOf({ outcome }: PointAdded, kind: MeasureKind): FieldErrors {
  if (outcome === "taken" && kind === "days-between")
    return { date: "That minute is written down already. Choose another time, or put that one right." };
  if (outcome === "taken")
    return { date: "There's a number for this date already. Choose another date, or put that one right." };
  if (outcome === "full") return { date: `${ROOM_FOR_POINTS} There's no room for one more.` };
  return { form: "Somebody changed this measure meanwhile. Check your number, then send it again." };
}

export default function Points() {
  const { measure, today, time } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page title="Add a number" trail={[{ to: `/measures/${measure.id}`, label: measure.name }]} narrow>
      <FormErrors state={answer?.state} />
      {answer?.takenBy ? (
        <p>
          <a href={`/points/${answer.takenBy}/edit`}>Put the number for that date right</a>
        </p>
      ) : null}
      {measure.definition ? <p className="as-typed soft">{measure.definition}</p> : null}
      <form id="form" method="post" action={`/measures/${measure.id}/points`} noValidate>
        {answer?.state.typed.from === "idea" ? <input type="hidden" name="from" value="idea" /> : null}
        <PointFields state={answer?.state} measure={measure} today={today} time={time} />
        <div className="nhsuk-button-group">
          <Button>Add this number</Button>
          <a href={`/measures/${measure.id}`}>Go back</a>
        </div>
      </form>
      <p>
        Many numbers?{" "}
        <a href={`/measures/${measure.id}/points/paste`}>Paste or upload them from a spreadsheet</a>
      </p>
    </Page>
  );
}
