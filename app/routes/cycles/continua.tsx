import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { eyesOfAll, findEyes } from "~/domain/cycles/continua";
import { changedMeanwhile } from "~/domain/cycles/cycle-form";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { findOffered, listPlacements } from "~/domain/cycles/find-placements.server";
import { placeCycle } from "~/domain/cycles/place-cycle.server";
import { asSeen, readPlacementForm } from "~/domain/cycles/placement-form";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { CyclePlacementForm } from "~/ui/cycle-placement-form";

export const meta: MetaFunction = () => [{ title: "Where practice stands - Pathfinders" }];

export const loader = signedIn(async ({ request, params, viewer }) => {
  const { idea, cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const eyes = findEyes(new URL(request.url).searchParams.get("eyes")) ?? eyesOfAll[0];
  const saved = (await listPlacements(cycle.id)).filter((placed) => placed.eyes === eyes.name);
  const place = { id: cycle.id, ideaId: idea.id };
  const offered = saved.length === 0 ? await findOffered(place, eyes.name) : null;
  return {
    idea: { id: idea.id, title: idea.title },
    cycle: { id: cycle.id, number: cycle.number },
    eyes: eyes.name,
    places: offered?.places ?? saved,
    seen: asSeen(saved),
    offeredFrom: offered?.from ?? null,
    isStarted: cycle.startedAt !== null,
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { cycle, mayTest } = found(await findCycle(viewer, idFrom(params, "cycleId")));
  if (!mayTest) throw forbidden();
  const form = await request.formData();
  const read = readPlacementForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await placeCycle(viewer, cycle.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/cycles/${cycle.id}`, "cycle-placed");
});

export default function Continua() {
  const page = useLoaderData<typeof loader>();
  return <CyclePlacementForm {...page} state={useActionData<typeof action>()} />;
}
