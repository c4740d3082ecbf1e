import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findPathway } from "~/domain/pathways/pathway-page.server";
import { canKeepPathways } from "~/domain/pathways/pathway-policy";
import { listPeopleToAsk } from "~/domain/welcome/people-to-ask.server";
import { findStarterCard } from "~/domain/welcome/starter-card.server";
import { found } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { PathwayView } from "~/ui/pathway-view";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.pathway.title ?? "Pathway"} - Pathfinders` },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const [pathway, toAsk, starterCard] = await Promise.all([
    findPathway(viewer, params.slug ?? ""),
    listPeopleToAsk(viewer, 4),
    findStarterCard(viewer, now()),
  ]);
  return { pathway: found(pathway), toAsk, starterCard, isKeeper: canKeepPathways(viewer) };
});

export default function Pathway() {
  return <PathwayView {...useLoaderData<typeof loader>()} />;
}
