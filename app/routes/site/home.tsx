import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { open } from "~/auth/guards.server";
import { findToday } from "~/domain/ideas/today.server";
import { now } from "~/platform/clock.server";
import { HomeToday } from "~/ui/home-today";
import { HomeWelcome } from "~/ui/home-welcome";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.today ? "Today - Pathfinders" : "Pathfinders: small changes, shared" },
];

export const loader = open(async ({ viewer }) => {
  if (!viewer) return { today: null };
  const at = now();
  return { today: { name: viewer.name, now: at, ...(await findToday(viewer, at)) } };
});

export default function Home() {
  const { today } = useLoaderData<typeof loader>();
  return today ? <HomeToday {...today} /> : <HomeWelcome />;
}
