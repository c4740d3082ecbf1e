import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findProposalPage } from "~/domain/pathways/proposal-page.server";
import { writeNote } from "~/domain/pathways/proposal-notes.server";
import { readNoteForm } from "~/domain/pathways/proposal-notes-form";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { ProposalNoteForm } from "~/ui/proposal-note-form";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Your note - Pathfinders" }];

const limit = { name: "proposal-notes", points: 60, seconds: 600 };

export const loader = signedIn(async ({ params, viewer }) => {
  const { id, title, notingAs, can } = await proposalToDiscuss(viewer, params);
  return { id, title, notingAs, canSendBack: can.sendBack };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id } = await proposalToDiscuss(viewer, params);
  const form = await request.formData();
  const read = readNoteForm(form);
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const isSendingBack = form.get("intent") === "send-back";
  const outcome = await writeNote(viewer, id, { ...read.value, isSendingBack }, now());
  if (outcome === "refused") throw forbidden();
  const said = outcome === "sent-back" ? "proposal-sent-back" : "proposal-noted";
  return redirectSaying(`/proposals/${id}#notes`, said);
});

async function proposalToDiscuss(viewer: Viewer, params: Record<string, string | undefined>) {
  const proposal = found(await findProposalPage(viewer, idFrom(params, "proposalId")));
  if (!proposal.can.note) throw forbidden();
  return proposal;
}

export default function ProposalNotes() {
  const { id, title, notingAs, canSendBack } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title="Your note" trail={[{ to: `/proposals/${id}#notes`, label: title }]} narrow>
      <FormErrors state={state} />
      <ProposalNoteForm
        proposalId={id}
        canSendBack={canSendBack}
        notingAs={notingAs}
        state={state}
        isOnItsOwnPage
      />
    </Page>
  );
}
