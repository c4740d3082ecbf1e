import { bylineFor } from "~/domain/ideas/byline";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { celebrationKinds, type CelebratedIdea, type Celebration, type CelebrationKind } from "./celebration";
import { firstWords } from "./first-words";
import type { MilestoneKind } from "./milestones";
import type { ShownKudos } from "./shown-kudos";
import { numberOrNull, type Count } from "~/platform/raw-values";

/** One card as it is read: what its kind has no use for is null. */
export type WallRow = {
  rank: Count;
  id: Count;
  at: Date | string;
  milestone: string | null;
  personId: Count | null;
  personName: string | null;
  words: string | null;
  expected: string | null;
  happened: string | null;
  ideaId: Count | null;
  title: string | null;
  authorId: Count | null;
  teamId: Count | null;
  audience: string | null;
  inTeamName: boolean | Count | null;
  withdrawn: Count;
  teamName: string | null;
  adopter: string | null;
  sourceId: Count | null;
  sourceTitle: string | null;
  sourceTeam: string | null;
  slug: string | null;
  practice: string | null;
  practiceTeams: string | null;
  practiceAdopters: string | null;
};

const mostWords = 240;
const mostOfAGap = 140;

export function kindOf(row: Pick<WallRow, "rank">): CelebrationKind {
  const kind = celebrationKinds[Number(row.rank)];
  if (!kind) throw new Error(`The wall has no kind ${row.rank}.`);
  return kind;
}

/** A row as a card for one reader; none where something that belongs to it is gone. */
export function celebrationFrom(
  viewer: Viewer,
  row: WallRow,
  thanks: ReadonlyMap<number, ShownKudos>,
): Celebration[] {
  const kind = kindOf(row);
  const pinned = { id: Number(row.id), at: new Date(row.at) };
  if (kind === "kudos") {
    const kudos = thanks.get(pinned.id);
    return kudos ? [{ kind, ...pinned, kudos }] : [];
  }
  if (kind === "milestone") return [{ kind, ...pinned, ...milestoneOf(viewer, row) }];
  if (kind === "practice") return [{ kind, ...pinned, ...practiceOf(row) }];
  const idea = ideaOf(viewer, row);
  if (!idea) return [];
  if (kind === "adoption") {
    const source = { id: Number(row.sourceId), title: row.sourceTitle ?? "", team: row.sourceTeam };
    return [{ kind, ...pinned, team: row.adopter ?? "", idea, source }];
  }
  const said = { words: firstWords(row.words ?? "", mostWords), by: doerOf(viewer, row), idea };
  return [kind === "surprise" ? { kind, ...pinned, ...said, gap: gapOf(row) } : { kind, ...pinned, ...said }];
}

function gapOf({ expected, happened }: WallRow) {
  if (!expected || !happened) return null;
  return { expected: firstWords(expected, mostOfAGap), happened: firstWords(happened, mostOfAGap) };
}

function milestoneOf(viewer: Viewer, row: WallRow) {
  const facts = factsOf(row);
  return {
    milestone: row.milestone as MilestoneKind,
    name: doerOf(viewer, row),
    isForYouAlone: facts === null || facts.inTeamName || facts.isWithdrawn || facts.audience === "draft",
    idea: ideaOf(viewer, row),
  };
}

function practiceOf({ practice, slug, practiceTeams, practiceAdopters }: WallRow) {
  const teams = lines(practiceTeams);
  const adopters = lines(practiceAdopters).filter((team) => !teams.includes(team));
  return { title: practice ?? "", slug: slug ?? "", teams, adopters };
}

function lines(text: string | null): string[] {
  return text?.split("\n").toSorted() ?? [];
}

function doerOf(viewer: Viewer, row: WallRow): string {
  const doer = { personId: numberOrNull(row.personId), name: row.personName };
  const facts = factsOf(row) ?? noIdea;
  return bylineFor(viewer, { ...facts, teamName: row.teamName }, doer).name;
}

function ideaOf(viewer: Viewer, row: WallRow): CelebratedIdea | null {
  const facts = factsOf(row);
  if (!facts || !canSeeIdea(viewer, facts)) return null;
  return { id: Number(row.ideaId), title: row.title ?? "", team: row.teamName };
}

const noIdea = { authorId: null, teamId: null, audience: "draft", inTeamName: false, isWithdrawn: false };

function factsOf(row: WallRow) {
  if (row.ideaId === null) return null;
  return {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    audience: row.audience ?? "draft",
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: Number(row.withdrawn) === 1,
  };
}
