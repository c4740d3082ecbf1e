import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCycles } from "~/domain/cycles/list-cycles.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTestIdea } from "~/domain/ideas/policy";
import { found, idFrom } from "~/http/responses";
import { Page } from "~/ui/page";
import { RampSheet } from "~/ui/ramp-sheet";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `The ramp of ${data?.idea.title || "an idea"} - Pathfinders` },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const { id, title, teamName } = idea;
  return {
    idea: { id, title, teamName },
    cycles: await listCycles(viewer, idea),
    canTest: canTestIdea(viewer, idea),
  };
});

export default function RampOnOnePage() {
  const { idea, cycles, canTest } = useLoaderData<typeof loader>();
  return (
    <Page
      title={idea.title || "A draft without a title"}
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "Your draft" }]}
      lede={
        <p>
          {`The path of its tests${idea.teamName ? `, by ${idea.teamName}` : ""}: from one person to as many as it helps.`}
          <span className="no-print"> It prints on one page for the noticeboard.</span>
        </p>
      }
    >
      {cycles.length > 0 ? <RampSheet cycles={cycles} /> : <NoCycles ideaId={idea.id} canTest={canTest} />}
      <p className="no-print">
        <a className="lone-link" href={`/ideas/${idea.id}/shaping`}>
          Who shaped it, and how practice moved
        </a>
      </p>
    </Page>
  );
}

function NoCycles({ ideaId, canTest }: { ideaId: number; canTest: boolean }) {
  return (
    <section className="card" aria-labelledby="no-cycles">
      <h2 id="no-cycles">No tests yet</h2>
      <p>The ramp begins with the first small test: one person, one shift.</p>
      {canTest ? (
        <a className="nhsuk-button" href={`/ideas/${ideaId}/cycles/new`}>
          Plan a first small test
        </a>
      ) : null}
    </section>
  );
}
