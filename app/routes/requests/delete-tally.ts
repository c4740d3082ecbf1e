import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { deleteTally, findTally } from "~/domain/requests/count-answers.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";

export const loader = signedIn(async ({ params, viewer }) => {
  const { tally } = found(await findTally(viewer, idFrom(params, "tallyId")));
  return redirect(`/tallies/${tally.id}/edit`);
});

export const action = signedIn(async ({ params, viewer }) => {
  const { tally, request } = found(await findTally(viewer, idFrom(params, "tallyId")));
  if (!(await deleteTally(viewer, tally.id))) throw forbidden();
  return redirectSaying(`/requests/${request.id}`, "tally-deleted");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function DeleteTally() {
  return null;
}
