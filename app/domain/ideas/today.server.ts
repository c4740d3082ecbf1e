import type { Viewer } from "~/domain/people/viewer";
import { listMovingIdeas, type TodayIdea } from "./today-ideas.server";
import { listWaiting, type Waiting } from "./today-waiting.server";

export type Today = Waiting & { followed: TodayIdea[]; moving: TodayIdea[] };

/** What somebody comes back to, what waits for them, and what others are moving: a few of each. Two queries. */
export async function findToday(viewer: Viewer, now: Date): Promise<Today> {
  const [waiting, ideas] = await Promise.all([listWaiting(viewer, now), listMovingIdeas(viewer)]);
  return { ...waiting, ...ideas };
}
