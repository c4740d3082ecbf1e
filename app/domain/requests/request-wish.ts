import type { Viewer } from "~/domain/people/viewer";

export type RequestView = "team" | "elsewhere" | "aside";

export type RequestWish = { of: RequestView; team: number | null };

export const requestViews = [
  { name: "team", label: "My team" },
  { name: "elsewhere", label: "Other teams" },
  { name: "aside", label: "Set aside" },
] as const;

/** Whoever is in no team has other teams' lists to look at. */
export function viewsOfRequests(viewer: Viewer): RequestView[] {
  return viewer.teams.length > 0 ? ["team", "elsewhere", "aside"] : ["elsewhere"];
}

export function readRequestWish(params: URLSearchParams, viewer: Viewer): RequestWish {
  const views = viewsOfRequests(viewer);
  const team = params.get("team") ?? "";
  return {
    of: views.find((view) => view === params.get("of")) ?? views[0] ?? "elsewhere",
    team: /^[1-9]\d{0,8}$/.test(team) ? Number(team) : null,
  };
}

export function requestsAddress(
  { of, team }: RequestWish,
  change: Partial<RequestWish> & { after?: number } = {},
): string {
  const wish = { of, team, ...change };
  const pairs = { of: wish.of, team: wish.team ?? "", after: wish.after ?? "" };
  const used = Object.entries(pairs)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [name, String(value)]);
  return `/requests?${new URLSearchParams(used)}`;
}
