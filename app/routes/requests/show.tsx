import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listIdeasFromRequest } from "~/domain/ideas/grown-ideas.server";
import { findRequest } from "~/domain/requests/find-request.server";
import { listTallies } from "~/domain/requests/list-tallies.server";
import { canDeleteRequest, canKeepRequest } from "~/domain/requests/policy";
import { found, idFrom } from "~/http/responses";
import { Continuum } from "~/ui/continuum";
import { Page } from "~/ui/page";
import { RequestIdeas } from "~/ui/request-ideas";
import { RequestOwnerLinks } from "~/ui/request-owner-links";
import { TallyTable } from "~/ui/tally-table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.request.words ?? "A request"} - Pathfinders` },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const request = found(await findRequest(viewer, idFrom(params, "requestId")));
  const [tallies, ideas] = await Promise.all([
    listTallies(viewer, request),
    listIdeasFromRequest(viewer, request.id),
  ]);
  const { id, words, teamName, audience, isSetAside } = request;
  return {
    request: { id, words, teamName, audience, isSetAside },
    tallies,
    ideas,
    can: { keep: canKeepRequest(viewer, request), delete: canDeleteRequest(viewer, request) },
  };
});

export default function Request() {
  const { request, tallies, ideas, can } = useLoaderData<typeof loader>();
  const canCount = can.keep && !request.isSetAside;
  return (
    <Page
      title={request.words}
      trail={[{ to: "/requests", label: "What would matter to them?" }]}
      lede={<p className="soft byline">{`${request.teamName} · ${reach(request)}`}</p>}
      actions={
        canCount ? (
          <a className="nhsuk-button" href={`/requests/${request.id}/tallies`}>
            Count today
          </a>
        ) : null
      }
    >
      {request.isSetAside ? <SetAside id={request.id} canKeep={can.keep} /> : null}
      <div className="request-page">
        <section className="card" aria-labelledby="answers">
          <h2 id="answers">What they heard</h2>
          <Continuum words={request.words} tallies={tallies} ideas={ideas} isTeam={can.keep} />
          <TallyTable tallies={tallies} canCorrect={can.keep} />
        </section>
        <div>
          <RequestIdeas requestId={request.id} ideas={ideas} />
          <RequestOwnerLinks request={request} can={can} />
        </div>
      </div>
    </Page>
  );
}

function reach({ audience }: { audience: string }): string {
  return audience === "team" ? "only the team and the moderators can see this" : "everybody can see this";
}

function SetAside({ id, canKeep }: { id: number; canKeep: boolean }) {
  return (
    <div className="note">
      <p>
        <strong>Set aside.</strong> Other teams don&apos;t see it. Its counts are kept.
      </p>
      {canKeep ? (
        <form method="post" action={`/requests/${id}/standing`}>
          <input type="hidden" name="aside" value="no" />
          <button className="nhsuk-button nhsuk-button--secondary">Take it up again</button>
        </form>
      ) : null}
    </div>
  );
}
