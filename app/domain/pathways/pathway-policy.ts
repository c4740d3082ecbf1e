import type { Viewer } from "~/domain/people/viewer";
import { isSteward } from "./policy";

/** Pathways are laid out, and practices taken down and put back, by stewards. */
export function canKeepPathways(viewer: Viewer): boolean {
  return isSteward(viewer);
}

export const pathwayKeepers = { name: "pathway steward", allows: canKeepPathways };
