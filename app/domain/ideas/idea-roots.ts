import { readNoteIds } from "~/domain/opportunities/grow-from-notes";
import type { TeamRef } from "~/domain/people/viewer";
import type { IdeaForm } from "./idea-form";

/** What an idea grows out of: notes of what might have been, and what people ask for. */
export type RootIds = { noteIds: readonly number[]; requestId: number | null };

export const noRoots: RootIds = { noteIds: [], requestId: null };

/** What an address says a new idea grows out of: `?opportunities=1,2&request=3`. */
export function readRootIds(params: URLSearchParams): RootIds {
  const request = params.get("request") ?? "";
  return {
    noteIds: readNoteIds(params),
    requestId: /^[1-9]\d{0,8}$/.test(request) ? Number(request) : null,
  };
}

export function rootsQuery({ noteIds, requestId }: RootIds): string {
  const pairs = [
    ...(noteIds.length > 0 ? [`opportunities=${noteIds.join(",")}`] : []),
    ...(requestId === null ? [] : [`request=${requestId}`]),
  ];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** The form of a new idea with these words in it. */
export function beginIdea(
  beginning: { noticed: string; moment: string },
  teams: readonly TeamRef[],
): IdeaForm & { isShared: false } {
  return {
    title: "",
    change: "",
    hope: "",
    shapedBy: "",
    themes: [],
    setting: "",
    audience: "organisation",
    teamId: teams[0]?.id ?? null,
    inTeamName: false,
    ...beginning,
    isShared: false,
  };
}
