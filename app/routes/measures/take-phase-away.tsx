import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { findPhase, takePhaseAway } from "~/domain/measures/pick-phase.server";
import { canTrackIdea } from "~/domain/measures/policy";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { noteInWords } from "~/ui/measure-notes";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Take it away - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { phase, measure } = await ownPhase(viewer, params);
  return { phase, measure: { id: measure.facts.id, name: measure.facts.name } };
});

export const action = signedIn(async ({ params, viewer }) => {
  const { phase, measure } = await ownPhase(viewer, params);
  if (!(await takePhaseAway(viewer, phase.id))) throw forbidden();
  return redirectSaying(`/measures/${measure.facts.id}`, "phase-taken-away");
});

async function ownPhase(viewer: Viewer, params: Record<string, string | undefined>) {
  const handle = found(await findPhase(viewer, idFrom(params, "phaseId")));
  if (!canTrackIdea(viewer, handle.measure.idea)) throw forbidden();
  return handle;
}

export default function TakePhaseAway() {
  const { phase, measure } = useLoaderData<typeof loader>();
  return (
    <Page title="Take this away?" trail={[{ to: `/measures/${measure.id}`, label: measure.name }]} narrow>
      <blockquote className="typed">
        {noteInWords(phase)} {phase.reason}
      </blockquote>
      <p>The lines are worked out again as if it had never been there. The numbers stay.</p>
      <form method="post" action={`/phases/${phase.id}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Take it away</Button>
          <a href={`/measures/${measure.id}/phases`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
