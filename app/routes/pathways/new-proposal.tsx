import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canDraftProposals, isForEverybody } from "~/domain/pathways/policy";
import { listPathwayChoices } from "~/domain/pathways/proposal-choices.server";
import { readProposalStart } from "~/domain/pathways/proposal-form";
import { findStartFacts } from "~/domain/pathways/proposal-start-facts.server";
import { startProposal } from "~/domain/pathways/proposal-start.server";
import type { Viewer } from "~/domain/people/viewer";
import { typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { ProposalPlaceFields } from "~/ui/proposal-fields";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Start a draft - Pathfinders" }];

const stewards = { name: "stewards", allows: canDraftProposals };

const limit = { name: "proposals", points: 120, seconds: 600 };

export const loader = allowed(stewards, async ({ request, viewer }) => {
  const asked = new URL(request.url).searchParams.get("idea");
  if (asked === null) throw redirect("/proposals");
  const idea = await ideaToBuildOn(viewer, asked);
  const { pathways, moment, draft } = await findStartFacts(idea);
  return { idea: { id: idea.id, title: idea.title }, pathways: pathways.options, moment, draft };
});

export const action = allowed(stewards, async ({ request, viewer }) => {
  const form = await request.formData();
  const { idea: asked } = typedFrom(form);
  const idea = await ideaToBuildOn(viewer, typeof asked === "string" ? asked : "");
  const { ids } = await listPathwayChoices();
  const read = readProposalStart(form, ids);
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const proposalId = await startProposal(viewer, idea.id, read.value, now());
  if (proposalId === null) throw forbidden();
  return redirectSaying(`/proposals/${proposalId}`, "proposal-started");
});

async function ideaToBuildOn(viewer: Viewer, asked: string) {
  const idea = found(await findIdeaHandle(viewer, idFrom({ idea: asked }, "idea")));
  return found(isForEverybody(idea) ? idea : null);
}

export default function NewProposal() {
  const { idea, pathways, moment, draft } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page
      title="Start a draft"
      trail={[{ to: "/proposals", label: "On the way into practice" }]}
      lede={
        <p>
          From <a href={`/ideas/${idea.id}`}>{idea.title}</a>
        </p>
      }
      narrow
    >
      {draft ? (
        <p className="note">
          There&apos;s a draft from this idea already: <a href={`/proposals/${draft.id}`}>{draft.title}</a>
        </p>
      ) : null}
      {pathways.length === 0 ? (
        <NoPathway />
      ) : (
        <>
          <FormErrors state={state} />
          <form id="form" method="post" action={`/proposals/new?idea=${idea.id}`} data-keep noValidate>
            <input type="hidden" name="idea" value={idea.id} />
            <ProposalPlaceFields
              state={state}
              pathways={pathways}
              saved={{ title: idea.title, moment, pathway: pathways.length === 1 ? pathways[0]?.name : "" }}
            />
            <Button>Start the draft</Button>
          </form>
        </>
      )}
    </Page>
  );
}

function NoPathway() {
  return (
    <div className="note">
      <p>
        <strong>There&apos;s no pathway yet.</strong> A practice is laid along the moments of one, so that
        comes first.
      </p>
      <a className="nhsuk-button" href="/pathways/new">
        Add a pathway
      </a>
    </div>
  );
}
