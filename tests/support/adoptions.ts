import "./test-database";
import type { AdoptForm } from "~/domain/engagement/adopt-form";
import { adoptIdea } from "~/domain/engagement/adopt-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { someday } from "./builders";

/** What a team says when it takes an idea on, with this team of theirs. */
export function adoptForm(teamId: number, parts: Partial<AdoptForm> = {}): AdoptForm {
  return {
    teamId,
    title: "Toast at four",
    change: "We make toast together.",
    shapedBy: "",
    audience: "organisation",
    inTeamName: false,
    ...parts,
  };
}

/** Takes an idea on with the person's first team, and answers with the team's own idea. */
export async function buildAdoption(
  person: Viewer,
  sourceId: number,
  parts: Partial<AdoptForm> = {},
  at = someday,
): Promise<number> {
  const adopted = await adoptIdea(person, sourceId, adoptForm(person.teams[0]?.id ?? 0, parts), at);
  if (adopted.outcome !== "adopted") throw new Error(`the idea was ${adopted.outcome}`);
  return adopted.ideaId;
}
