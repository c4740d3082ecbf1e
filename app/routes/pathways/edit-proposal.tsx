import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { canEditProposal } from "~/domain/pathways/policy";
import { changeProposal } from "~/domain/pathways/proposal-change.server";
import { listIdeaChoices, listPathwayChoices } from "~/domain/pathways/proposal-choices.server";
import {
  proposalChangedMeanwhile,
  readIdeaSearch,
  readProposalForm,
  tickedIdeas,
} from "~/domain/pathways/proposal-form";
import { findProposalHandle, notForEverybody } from "~/domain/pathways/proposal-handle.server";
import { setReady } from "~/domain/pathways/proposal-ready.server";
import { savedProposal } from "~/domain/pathways/proposal-saved";
import { missingWords, proposalStateOf } from "~/domain/pathways/proposal-state";
import type { Viewer } from "~/domain/people/viewer";
import { cameSecond, refused, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import type { FormState } from "~/ui/form-state";
import { ProposalFormPage } from "~/ui/proposal-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change a draft - Pathfinders" }];

const limit = { name: "proposals", points: 120, seconds: 600 };

export const loader = signedIn(async ({ request, params, viewer }) => {
  const proposal = await proposalToEdit(viewer, params);
  const saved = savedProposal(proposal);
  const isAsking = new URL(request.url).searchParams.get("asking") === "yes";
  const { revision: _revision, ...typed } = saved;
  const missing: FormState = isAsking ? { errors: missingWords(proposal), typed } : undefined;
  const [pathways, ideas] = await Promise.all([
    listPathwayChoices(),
    listIdeaChoices(saved.ideas.map(Number), ""),
  ]);
  return {
    id: proposal.id,
    saved,
    missing,
    pathways: pathways.options,
    ideas,
    state: proposalStateOf(proposal),
    hiddenIdeas: notForEverybody(proposal.ideas).length,
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const proposal = await proposalToEdit(viewer, params);
  const form = await request.formData();
  const again = async (state: FormState, status: number) => {
    const { find } = typedFrom(form);
    const words = typeof find === "string" && !state?.errors.find ? find : "";
    return data({ state, ideas: await listIdeaChoices(tickedIdeas(form), words) }, { status });
  };
  if (form.get("intent") === "find") {
    const search = readIdeaSearch(form);
    return search.ok ? again({ errors: {}, typed: typedFrom(form) }, 200) : again(search, 400);
  }
  const { ids } = await listPathwayChoices();
  const read = readProposalForm(form, ids);
  if (!read.ok) return again(read, 400);
  await countTry(limit, String(viewer.id));
  const revision = Number(form.get("revision"));
  const outcome = await changeProposal(viewer, proposal.id, revision, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return again(cameSecond(form, { form: proposalChangedMeanwhile }), 409);
  if (outcome === "ideas") return again(refused(form, { ideas: notSharedAnyMore }), 400);
  const isAsking = form.get("intent") === "ask";
  const asked = isAsking ? await setReady(viewer, proposal.id, true, now()) : "unasked";
  const address = `/proposals/${proposal.id}`;
  if (asked === "missing") return redirectSaying(`${address}/edit?asking=yes`, "proposal-changed");
  return redirectSaying(address, asked === "saved" ? "proposal-ready" : "proposal-changed");
});

const notSharedAnyMore =
  "One of these isn't shared with everybody any more. Tick those you want and save again";

async function proposalToEdit(viewer: Viewer, params: Record<string, string | undefined>) {
  const proposal = found(await findProposalHandle(viewer, idFrom(params, "proposalId")));
  if (!canEditProposal(viewer, proposal)) throw forbidden();
  return proposal;
}

export default function EditProposal() {
  const { missing, ideas, ...draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ProposalFormPage {...draft} formState={answer?.state ?? missing} ideas={answer?.ideas ?? ideas} />;
}
