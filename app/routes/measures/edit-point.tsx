import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { dayOf, minuteOf } from "~/platform/calendar-day";
import { changePoint } from "~/domain/measures/change-point.server";
import { findPoint } from "~/domain/measures/find-point.server";
import { readPointForm } from "~/domain/measures/point-form";
import { canTrackIdea } from "~/domain/measures/policy";
import { cameSecond, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { formatPointDate } from "~/ui/dates";
import { FormErrors, TextField } from "~/ui/field";
import { PointFields } from "~/ui/measure-point-fields";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Put a number right - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { point, version, measure } = found(await findPoint(viewer, idFrom(params, "pointId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  return { point, version, measure: measure.facts, today: dayOf(now()) };
});

const problems = {
  conflict: {
    form: "Somebody changed this number meanwhile. Yours is kept below. Check it, then save again.",
  },
  taken: { date: "There's another number for this date already. Choose another date." },
};

export const action = signedIn(async ({ request, params, viewer }) => {
  const { point, measure } = found(await findPoint(viewer, idFrom(params, "pointId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  const { id, kind } = measure.facts;
  const form = await request.formData();
  const read = readPointForm(form, kind, minuteOf(now()));
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await changePoint(
    viewer,
    point.id,
    String(typedFrom(form).version),
    kind,
    read.value,
    now(),
  );
  if (outcome === "refused") throw forbidden();
  if (outcome !== "changed") return data(cameSecond(form, problems[outcome]), { status: 409 });
  return redirectSaying(`/measures/${id}`, "point-changed");
});

export default function EditPoint() {
  const { point, version, measure, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title="Put a number right" trail={[{ to: `/measures/${measure.id}`, label: measure.name }]} narrow>
      <FormErrors state={state} />
      <form id="form" method="post" action={`/points/${point.id}/edit`} noValidate>
        <input type="hidden" name="version" value={state?.typed.version ?? version} />
        <PointFields state={state} measure={measure} today={today} saved={point} />
        <TextField
          state={state}
          name="leftOut"
          label="Leave this one out of the lines (optional)"
          hint="Write why, such as: the ward moved that week. It's still drawn, and everybody reads the reason. Leave this empty to count it."
          maxLength={200}
          saved={point.leftOut}
        />
        <div className="nhsuk-button-group">
          <Button>Save it</Button>
          <a href={`/measures/${measure.id}`}>Go back</a>
        </div>
      </form>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Take this number away</span>
        </summary>
        <form method="post" action={`/points/${point.id}/deletion`} className="nhsuk-details__text">
          <p>
            The number for {formatPointDate(point.date)} comes off the chart, with its note. You can put it
            back from <a href={`/measures/${measure.id}/history`}>what changed in the numbers</a>.
          </p>
          <Button secondary>Take it away</Button>
        </form>
      </details>
    </Page>
  );
}
