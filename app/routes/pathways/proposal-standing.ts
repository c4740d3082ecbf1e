import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { readWanted } from "~/domain/engagement/wanted-state";
import { canDraftProposals } from "~/domain/pathways/policy";
import { findProposalHandle } from "~/domain/pathways/proposal-handle.server";
import { setAside } from "~/domain/pathways/proposal-standing.server";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(({ params }) => redirect(`/proposals/${idFrom(params, "proposalId")}`));

export const action = signedIn(async ({ request, params, viewer }) => {
  const { id } = found(await findProposalHandle(viewer, idFrom(params, "proposalId")));
  if (!canDraftProposals(viewer)) throw forbidden();
  const aside = readWanted(await request.formData(), "aside");
  if (aside === null) throw badRequest();
  if (!(await setAside(viewer, id, aside, now()))) throw forbidden();
  return redirectSaying(`/proposals/${id}`, aside ? "proposal-set-aside" : "proposal-taken-up");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function ProposalStanding() {
  return null;
}
