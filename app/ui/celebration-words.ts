import type { Celebration, CelebrationKind, MilestoneCelebration } from "~/domain/recognition/celebration";
import type { MilestoneKind } from "~/domain/recognition/milestones";
import { listNames, type ShownKudos } from "~/domain/recognition/shown-kudos";

/** The word on a card by which its kind is known. */
export function wordFor(item: Celebration): string {
  if (item.kind === "kudos" && item.kudos.audience === "private") return justFor(item.kudos);
  if (item.kind === "milestone" && item.isForYouAlone) return "A milestone, just for you";
  return kindWords[item.kind];
}

function justFor({ to, isToTeamOnly }: ShownKudos): string {
  if (isToTeamOnly) return "Just for the team";
  return to.length === 1 ? "Just between you" : "Just for those named";
}

const kindWords: Record<CelebrationKind, string> = {
  kudos: "Thanks",
  milestone: "A milestone",
  practice: "Now practice",
  adoption: "The idea travels",
  surprise: "An honest surprise",
  pledge: "A promise kept",
};

/** What a milestone says. On the wall it names its person, who may be reading: the wall is printed for the corridor too. */
export function milestoneInWords({ milestone, name, isForYouAlone }: MilestoneCelebration): string {
  const words = milestoneWords[milestone];
  return isForYouAlone ? words.yours : words.theirs(name);
}

const milestoneWords: Record<MilestoneKind, { yours: string; theirs: (name: string) => string }> = {
  "first-idea": {
    yours: "You shared your first idea",
    theirs: (name) => `${name} shared a first idea`,
  },
  "first-cycle-studied": {
    yours: "You studied your first test",
    theirs: (name) => `${name} studied a first test`,
  },
  "learnt-out-loud": {
    yours: "You rested an idea and told us what it taught you",
    theirs: (name) => `${name} rested an idea and told us what it taught`,
  },
  "first-adoption": {
    yours: "Another team is trying an idea of yours",
    theirs: (name) => `Another team is trying an idea that ${name} shared`,
  },
  "became-practice": {
    yours: "Your idea is now part of everyday practice",
    theirs: (name) => `An idea that ${name} shared is now part of everyday practice`,
  },
};

/** Which teams' ideas a practice grew out of; empty where none is named. */
export function rootsInWords(teams: readonly string[]): string {
  if (teams.length === 0) return "";
  return `It grew out of ideas by ${listNames(teams)}.`;
}

/** Which other teams tested them. */
export function triedTooInWords(teams: readonly string[]): string {
  return `${listNames(teams)} tried it too.`;
}
