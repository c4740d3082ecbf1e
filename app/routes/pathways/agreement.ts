import { data } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { readWanted } from "~/domain/engagement/wanted-state";
import { agreeToProposal } from "~/domain/pathways/agree-proposal.server";
import { findProposalHandle } from "~/domain/pathways/proposal-handle.server";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export { ProposalChanged as default } from "~/ui/proposal-changed";

export const loader = signedIn(async ({ params, viewer }) => {
  const { id, title } = found(await findProposalHandle(viewer, idFrom(params, "proposalId")));
  return { id, title };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id, title } = found(await findProposalHandle(viewer, idFrom(params, "proposalId")));
  const form = await request.formData();
  if (readWanted(form, "agreed") !== true) throw badRequest();
  const outcome = await agreeToProposal(viewer, id, Number(form.get("revision")), now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data({ id, title }, { status: 409 });
  return redirectSaying(`/proposals/${id}`, "proposal-agreed");
});
