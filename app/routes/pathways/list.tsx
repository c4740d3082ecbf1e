import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listPathways } from "~/domain/pathways/pathway-list.server";
import { findPathway, listUnderWay } from "~/domain/pathways/pathway-page.server";
import { canKeepPathways } from "~/domain/pathways/pathway-policy";
import { listPeopleToAsk } from "~/domain/welcome/people-to-ask.server";
import { findStarterCard } from "~/domain/welcome/starter-card.server";
import { now } from "~/platform/clock.server";
import { PathwayEmpty } from "~/ui/pathway-empty";
import { PathwayList } from "~/ui/pathway-list";
import { PathwayView } from "~/ui/pathway-view";

export const meta: MetaFunction = () => [{ title: "What works here, moment by moment - Pathfinders" }];

/** The only pathway there is stands here in full. Those along which nothing lies yet are shown to stewards alone. */
export const loader = signedIn(async ({ viewer }) => {
  const isKeeper = canKeepPathways(viewer);
  const pathways = (await listPathways()).filter(({ practiceCount }) => isKeeper || practiceCount > 0);
  const [only] = pathways;
  if (!only) return { kind: "none" as const, isKeeper, underWay: (await listUnderWay()).slice(0, 4) };
  if (pathways.length > 1) return { kind: "several" as const, isKeeper, pathways };
  const at = now();
  const [pathway, toAsk, starterCard] = await Promise.all([
    findPathway(viewer, only.slug),
    listPeopleToAsk(viewer, 4),
    findStarterCard(viewer, at),
  ]);
  return { kind: "one" as const, isKeeper, pathway: pathway ?? { ...only, moments: [] }, toAsk, starterCard };
});

export default function Pathways() {
  const page = useLoaderData<typeof loader>();
  if (page.kind === "none") return <PathwayEmpty {...page} />;
  if (page.kind === "several") return <PathwayList {...page} />;
  return <PathwayView {...page} isOnly />;
}
