import { redirect } from "@remix-run/node";
import { signedIn } from "~/auth/guards.server";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { startCycle } from "~/domain/cycles/record-step.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";

export const loader = signedIn(async ({ params, viewer }) => {
  const { cycle } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  throw redirect(`/cycles/${cycle.id}`);
});

export const action = signedIn(async ({ params, viewer }) => {
  const { cycle } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if ((await startCycle(viewer, cycle.id, now())) === "refused") throw forbidden();
  return redirectSaying(`/cycles/${cycle.id}`, "cycle-started");
});

/** Never drawn: it makes a refusal a page of the site, with its words. */
export default function Start() {
  return null;
}
