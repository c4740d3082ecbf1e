import { bylineFor } from "~/domain/ideas/byline";
import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTakePart } from "~/domain/ideas/policy";
import {
  findActive,
  findPeople,
  findTeams,
  findTeamsNamed,
  listColleagues,
  type FoundPerson,
} from "~/domain/people/find-people.server";
import type { TeamRef, Viewer } from "~/domain/people/viewer";
import { personValue, readWhom, teamValue, type Whom, type WhomOffer } from "./kudos-whom";

const mostColleagues = 30;
const mostFound = 20;
const mostTeamsFound = 8;

/** An idea that thanks can be about, as the form shows it. */
export type KudosIdea = { id: number; title: string; inTeamName: boolean };

/** Whom a form offers to thank, given who is ticked on it and the name that was looked for. */
export async function offerWhom(
  viewer: Viewer,
  ticked: readonly string[],
  words: string,
): Promise<WhomOffer> {
  const chosen = readWhom(ticked);
  const [people, teams, colleagues, found] = await Promise.all([
    findActive(chosen.personIds.filter((id) => id !== viewer.id)),
    findTeams(chosen.teamIds),
    listColleagues(viewer, mostColleagues),
    words === "" ? null : look(viewer, words),
  ]);
  const offered = [...people.map(whomOfPerson), ...teams.map(whomOfTeam)];
  const near = colleagues.map((person) => ({ ...whomOfPerson(person), detail: person.jobTitle }));
  const own = viewer.teams.map((team) => ({ ...whomOfTeam(team), detail: "" }));
  return {
    chosen: offered,
    colleagues: without(near, [...offered, ...(found?.whom ?? [])]),
    teams: without(own, [...offered, ...(found?.whom ?? [])]),
    found: found && { ...found, words, whom: without(found.whom, offered) },
  };
}

async function look(viewer: Viewer, words: string): Promise<{ whom: Whom[]; isCut: boolean }> {
  const [people, teams] = await Promise.all([
    findPeople(viewer, words, mostFound + 1),
    findTeamsNamed(words, mostTeamsFound + 1),
  ]);
  return {
    whom: [
      ...teams.slice(0, mostTeamsFound).map(whomOfTeam),
      ...people.slice(0, mostFound).map(whomOfPerson),
    ],
    isCut: people.length > mostFound || teams.length > mostTeamsFound,
  };
}

function without(whom: readonly Whom[], others: readonly Whom[]): Whom[] {
  return whom.filter(({ value }) => !others.some((other) => other.value === value));
}

function whomOfPerson({ id, name, jobTitle, teams }: FoundPerson): Whom {
  return {
    value: personValue(id),
    name,
    detail: [jobTitle, ...teams].filter((part) => part !== "").join(" · "),
  };
}

function whomOfTeam({ id, name }: TeamRef): Whom {
  return { value: teamValue(id), name, detail: "Everybody in the team" };
}

/** The idea somebody came from and whom its page leads them to thank; no idea where it isn't open to them. */
export async function offerIdea(
  viewer: Viewer,
  ideaId: number,
): Promise<{ idea: KudosIdea; ticked: string[] } | null> {
  const handle = await findIdeaHandle(viewer, ideaId);
  if (!handle || !canTakePart(viewer, handle)) return null;
  const { id, title, inTeamName } = handle;
  return { idea: { id, title, inTeamName }, ticked: behind(viewer, handle) };
}

/** The same for whoever asks, moderators and the author among them, where an idea stands in its team's name. */
function behind(viewer: Viewer, idea: IdeaHandle): string[] {
  if (idea.inTeamName) return idea.teamId === null ? [] : [teamValue(idea.teamId)];
  const { personId } = bylineFor(viewer, idea, { personId: idea.authorId, name: "" });
  return personId === null || personId === viewer.id ? [] : [personValue(personId)];
}
