import { vi } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { makeBigDatabase } from "./big-database";

/** A nurse of two wards, who sees what is everybody's and what those wards keep to themselves. */
export const nurse: Viewer = {
  id: 5,
  name: "Person 5",
  jobTitle: "",
  teams: [
    { id: 3, name: "Ward 3" },
    { id: 4, name: "Ward 4" },
  ],
  roles: [],
};

/** The site's own reads on a site with so many ideas. */
export async function openBigSite(ideas: number) {
  const folder = await makeBigDatabase(ideas);
  Object.assign(process.env, {
    DATA_DIR: folder,
    PATHFINDERS_MODE: "demo",
    SITE_URL: "http://localhost",
    SESSION_SECRET: "a secret for measuring only, long enough to pass",
    LOG_LEVEL: "silent",
  });
  vi.resetModules();
  const { db } = await import("~/platform/db.server");
  return {
    db,
    folder,
    ...(await import("~/domain/ideas/list-ideas.server")),
    ...(await import("~/domain/search/find-similar.server")),
    ...(await import("~/domain/search/search-ideas.server")),
    ...(await import("~/domain/ideas/today.server")),
    ...(await import("~/domain/leadership/list-pledges.server")),
    ...(await import("~/domain/notifications/count-unread.server")),
    ...(await import("~/domain/notifications/list-notifications.server")),
    ...(await import("~/domain/pathways/evidence.server")),
    ...(await import("~/domain/pathways/pathway-page.server")),
    ...(await import("~/domain/pathways/practice-credits.server")),
    ...(await import("~/domain/pathways/practice-page.server")),
    ...(await import("~/domain/pathways/proposals-waiting.server")),
    ...(await import("~/domain/recognition/celebrations.server")),
    ...(await import("~/domain/recognition/list-spotlights.server")),
    ...(await import("~/domain/welcome/find-journey.server")),
  };
}
