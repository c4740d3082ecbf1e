import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { putPointBack } from "~/domain/measures/point-revisions.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

const saying = { "put back": "point-put-back", taken: "point-date-taken", full: "measure-full" };

export const loader = signedIn(() => redirect("/ideas"));

export const action = signedIn(async ({ params, viewer }) => {
  const put = await putPointBack(viewer, idFrom(params, "revisionId"), now());
  if (put.outcome === "refused") throw forbidden();
  const page = put.outcome === "put back" ? "" : "/history";
  return redirectSaying(`/measures/${put.measureId}${page}`, saying[put.outcome]);
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function PutPointBack() {
  return null;
}
