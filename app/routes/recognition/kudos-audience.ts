import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findKudos } from "~/domain/recognition/find-kudos.server";
import { takeOffWall } from "~/domain/recognition/remove-kudos.server";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";

export const loader = signedIn(({ params }) => redirect(`/kudos/${idFrom(params, "kudosId")}`));

export const action = signedIn(async ({ request, params, viewer }) => {
  const { shown } = found(await findKudos(viewer, idFrom(params, "kudosId")));
  const form = await request.formData();
  if (form.get("audience") !== "private") throw badRequest();
  if (!(await takeOffWall(viewer, shown.id))) throw forbidden();
  return redirectSaying(`/kudos/${shown.id}`, "kudos-taken-off");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function KudosAudience() {
  return null;
}
