import { bylineFor } from "~/domain/ideas/byline";
import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { creditParts, type CreditPart } from "./credits";

/** One row of the credits with what decides how it may be read. `idea` is null where there is none, or none any more. */
export type CreditRow = {
  part: CreditPart;
  personId: number | null;
  personName: string | null;
  isPartner: boolean;
  teamName: string | null;
  /** Who shaped the idea, in the words that stand on it; empty where the reader can't read them there. */
  shapedBy: string;
  idea: (IdeaFacts & { teamName: string | null }) | null;
};

/** “Tested by”, and everybody to whom that applies. */
export type CreditLine = { part: CreditPart; lead: string; names: string[] };

const leads: Record<CreditPart, string> = {
  shared: "Shared by",
  shaped: "Shaped by",
  tested: "Tested by",
  adopted: "Tried too by",
  endorsed: "Endorsed by",
  nominated: "Put forward by",
  drafted: "Written up by",
  agreed: "Agreed by",
};

const signed: ReadonlySet<CreditPart> = new Set(["drafted", "agreed"]);

/**
 * Everybody behind a practice, by what they did, each once. Who may be named follows from how the idea stands today:
 * it may have gone into the team's name since. With an idea that was deleted, that can't be known any more, so
 * whoever had a part in it by name is thanked without one.
 */
export function creditLines(viewer: Viewer, rows: readonly CreditRow[]): CreditLine[] {
  return creditParts.flatMap(({ name: part }) => {
    const names = part === "shaped" ? shapers(rows) : namesFor(viewer, rows, part);
    const unique = [...new Set(names)];
    return unique.length === 0 ? [] : [{ part, lead: leads[part], names: unique }];
  });
}

/** “Amara Okafor, Joe Mallory and Oak ward”. */
export function inOneSentence(names: readonly string[]): string {
  const [last = "", ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}

function namesFor(viewer: Viewer, rows: readonly CreditRow[], part: CreditPart): string[] {
  return rows.filter((row) => row.part === part).map((row) => nameIn(viewer, row));
}

/** As it stands on each idea, in a list of others. */
function shapers(rows: readonly CreditRow[]): string[] {
  const said = rows.filter((row) => row.part === "shared").map((row) => row.shapedBy.trim());
  return said.map((words) => words.replace(/[.\s]+$/, "")).filter((words) => words !== "");
}

function nameIn(viewer: Viewer, row: CreditRow): string {
  const { part, personId, personName, teamName, idea } = row;
  if (teamName !== null) return teamName;
  if (idea === null && signed.has(part)) return signature(row);
  if (idea === null) return "somebody whose idea is no longer here";
  const byline = bylineFor(viewer, idea, { personId, name: personName });
  if (byline.personId === null) return unnamed(byline.name);
  return part === "shared" && idea.teamName !== null ? `${byline.name} of ${idea.teamName}` : byline.name;
}

function signature({ part, personName, isPartner }: CreditRow): string {
  if (personName === null) return "a former colleague";
  return part === "agreed" && isPartner ? `${personName}, lived-experience partner` : personName;
}

/** What stands for a person, within a sentence. */
function unnamed(name: string): string {
  return name === "A former colleague" || name === "A team" ? `a${name.slice(1)}` : name;
}
