import { redirect } from "@remix-run/node";
import { open } from "~/auth/guards.server";
import { endSession } from "~/auth/session.server";
import { redirectSaying } from "~/http/flash.server";

export const loader = open(() => redirect("/"));

export const action = open(async ({ request }) => {
  const headers = new Headers({ "Set-Cookie": await endSession(request), "Clear-Site-Data": '"storage"' });
  return redirectSaying("/", "signed-out", headers);
});
