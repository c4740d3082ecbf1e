import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { readWanted } from "~/domain/engagement/wanted-state";
import { canEditProposal } from "~/domain/pathways/policy";
import { findProposalHandle } from "~/domain/pathways/proposal-handle.server";
import { setReady } from "~/domain/pathways/proposal-ready.server";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

const limit = { name: "proposals", points: 120, seconds: 600 };

export const loader = signedIn(({ params }) => redirect(`/proposals/${idFrom(params, "proposalId")}`));

export const action = signedIn(async ({ request, params, viewer }) => {
  const proposal = found(await findProposalHandle(viewer, idFrom(params, "proposalId")));
  if (!canEditProposal(viewer, proposal)) throw forbidden();
  const ready = readWanted(await request.formData(), "ready");
  if (ready === null) throw badRequest();
  await countTry(limit, String(viewer.id));
  const outcome = await setReady(viewer, proposal.id, ready, now());
  if (outcome === "refused") throw forbidden();
  const address = `/proposals/${proposal.id}`;
  if (outcome === "missing") return redirect(`${address}/edit?asking=yes`);
  return redirectSaying(address, ready ? "proposal-ready" : "proposal-changed");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function ProposalReady() {
  return null;
}
