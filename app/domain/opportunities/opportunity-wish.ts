import { momentNames } from "~/domain/pathways/moments";
import { isModerator, type Viewer } from "~/domain/people/viewer";

export const opportunityViews = [
  { name: "team", label: "My team" },
  { name: "elsewhere", label: "Elsewhere" },
  { name: "mine", label: "Mine" },
  { name: "all", label: "Every team" },
] as const;

export type OpportunityView = (typeof opportunityViews)[number]["name"];

export type OpportunityWish = { of: OpportunityView; moment: string };

/** What there is to look at for somebody: their team's if they have one, and everything for moderators. */
export function viewsFor(viewer: Viewer): OpportunityView[] {
  return [
    ...(viewer.teams.length > 0 ? (["team"] as const) : []),
    "elsewhere",
    "mine",
    ...(isModerator(viewer) ? (["all"] as const) : []),
  ];
}

/** Reads a wish off an address. What isn't known or isn't for this person is left out. */
export function readOpportunityWish(params: URLSearchParams, viewer: Viewer): OpportunityWish {
  const views = viewsFor(viewer);
  return {
    of: views.find((view) => view === params.get("of")) ?? views[0] ?? "elsewhere",
    moment: momentNames.find((name) => name === params.get("moment")) ?? "",
  };
}

export function opportunitiesAddress(
  wish: OpportunityWish,
  change: Partial<OpportunityWish> & { after?: string } = {},
): string {
  const pairs = { ...wish, after: "", ...change };
  const used = Object.entries(pairs).filter(([, value]) => value !== "");
  return `/opportunities?${new URLSearchParams(used)}`;
}
