import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findPledge } from "~/domain/leadership/find-pledge.server";
import { readSettleForm } from "~/domain/leadership/settle-form";
import { settlePledge } from "~/domain/leadership/settle-pledge.server";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { PledgePage } from "~/ui/pledge-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "A pledge - Pathfinders" }];

const changedMeanwhile =
  "You said how it went in another window meanwhile. These are the words you typed here: check them, then save again.";

const limit = { name: "pledges", points: 60, seconds: 600 };

export const loader = signedIn(async ({ params, viewer }) => {
  return { pledge: found(await findPledge(viewer, idFrom(params, "pledgeId"))), now: now() };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const pledge = found(await findPledge(viewer, idFrom(params, "pledgeId")));
  if (!pledge.isMine) throw forbidden();
  const form = await request.formData();
  const read = readSettleForm(form);
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const outcome = await settlePledge(viewer, pledge.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { outcome: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/pledges/${pledge.id}`, `pledge-${read.value.status}`);
});

export default function Pledge() {
  const { pledge, now: at } = useLoaderData<typeof loader>();
  return <PledgePage pledge={pledge} state={useActionData<typeof action>()} now={at} />;
}
