import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { open } from "~/auth/guards.server";
import { dueFirst } from "~/domain/cycles/cycle-due";
import { findToday } from "~/domain/ideas/today.server";
import { listPledgesDue } from "~/domain/leadership/list-pledges.server";
import { listNewThanks } from "~/domain/notifications/list-notifications.server";
import { needsOf } from "~/domain/notifications/needs";
import { notificationWords } from "~/domain/notifications/notification-words";
import { listProposalsWaiting } from "~/domain/pathways/proposals-waiting.server";
import type { Viewer } from "~/domain/people/viewer";
import { listCelebrations } from "~/domain/recognition/celebrations.server";
import { findSpotlight } from "~/domain/recognition/list-spotlights.server";
import { findStarterCard } from "~/domain/welcome/starter-card.server";
import { now } from "~/platform/clock.server";
import { HomeToday } from "~/ui/home-today";
import { HomeWelcome } from "~/ui/home-welcome";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.today ? "Today - Pathfinders" : "Pathfinders: small changes, shared" },
];

const mostCycles = 5;
const mostCelebrations = 3;

export const loader = open(async ({ viewer }) => ({
  today: viewer ? await lookAtToday(viewer, now()) : null,
}));

async function lookAtToday(viewer: Viewer, at: Date) {
  const [today, thanks, starter, pledges, proposals, spotlight, celebrations] = await Promise.all([
    findToday(viewer, at),
    listNewThanks(viewer),
    findStarterCard(viewer, at),
    listPledgesDue(viewer, at),
    listProposalsWaiting(viewer),
    findSpotlight(viewer, at),
    listCelebrations(viewer, { most: mostCelebrations }),
  ]);
  const { answers, unseen, cycles, ...rest } = today;
  return {
    ...rest,
    name: viewer.name,
    now: at,
    thanks: thanks.map((line) => ({ href: line.href, words: notificationWords(line), at: line.at })),
    starter,
    needs: needsOf({ answers, pledges, proposals, unseen }),
    cycles: dueFirst(cycles, at).slice(0, mostCycles),
    spotlight,
    celebrations: celebrations.items,
  };
}

export default function Home() {
  const { today } = useLoaderData<typeof loader>();
  return today ? <HomeToday {...today} /> : <HomeWelcome />;
}
