import { scaleLabel, scaleSize } from "~/domain/cycles/scales";

/** What is known of an idea when somebody asks whether it could become practice. */
export type ReadinessFacts = {
  /** The tests that have started, first to last. */
  cycles: readonly { scale: string; isWrittenDown: boolean; isPredicted: boolean }[];
  /** How often each measure was taken, and from which day to which (YYYY-MM-DD). */
  measures: readonly {
    points: number;
    first: string;
    last: string;
    /** Each point is an event, and others than the team are shown none of them. */
    isKept: boolean;
  }[];
  shapedBy: string;
  /** A lived-experience partner tested or discussed it. */
  hasPartner: boolean;
  endorsements: number;
  /** Other teams in everybody's sight: those that test or use it, and those that have said they'll try it. */
  teamsTesting: number;
  teamsToTry: number;
};

export type ReadinessCheck = {
  name: string;
  label: string;
  isThere: boolean;
  /** What is there; empty where nothing is. */
  says: string;
  /** A next step that would help; empty where nothing is missing. */
  wouldHelp: string;
};

/**
 * What an idea has behind it, and what would help it further. The first five are the features of good Plan-Do-Study-Act
 * work in Taylor and others 2014, BMJ Quality & Safety (doi 10.1136/bmjqs-2013-001862): documented, iterative cycles,
 * prediction-based, small scale first, data over time. The others are our own. It is something to talk about: nothing
 * is added up, and nothing has to be there.
 */
export function readiness(facts: ReadinessFacts): ReadinessCheck[] {
  return [
    check("documented", "Written down", documented(facts)),
    check("iterative", "One test after another", iterative(facts)),
    check("predicted", "A prediction first", predicted(facts)),
    check("small-first", "Small before big", smallFirst(facts)),
    check("over-time", "Numbers over time", overTime(facts)),
    check("lived-experience", "Lived experience", livedExperience(facts)),
    check("endorsed", "A leader's name", endorsed(facts)),
    check("adopted", "Another team", adopted(facts)),
  ];
}

type Finding = { says: string } | { wouldHelp: string };

function check(name: string, label: string, finding: Finding): ReadinessCheck {
  return { name, label, isThere: "says" in finding, says: "", wouldHelp: "", ...finding };
}

function documented({ cycles }: ReadinessFacts): Finding {
  const written = cycles.filter((cycle) => cycle.isWrittenDown).length;
  if (written === 0)
    return {
      wouldHelp: "Write down what happened in a test and what you learnt, so that others can follow.",
    };
  return { says: `${inWords(written, "test")} with what happened and what was learnt` };
}

function iterative({ cycles }: ReadinessFacts): Finding {
  if (cycles.length === 0) return { wouldHelp: "Try it once, as small as you like." };
  if (cycles.length === 1) return { wouldHelp: "Test it once more, with what the first test taught you." };
  return { says: `${inWords(cycles.length, "cycle")}, each building on the last` };
}

function predicted({ cycles }: ReadinessFacts): Finding {
  const asked = cycles.filter((cycle) => cycle.isPredicted).length;
  if (asked === 0) return { wouldHelp: "Before the next test, say what you expect to happen." };
  return { says: `${inWords(asked, "test")} began by saying what people expected` };
}

const smallEnough = 2;

function smallFirst({ cycles }: ReadinessFacts): Finding {
  const [first, ...later] = cycles;
  if (!first) return { wouldHelp: "Begin with one person or one shift." };
  const biggest = later.reduce(
    (big, { scale }) => (scaleSize(scale) > scaleSize(big) ? scale : big),
    first.scale,
  );
  const hasGrown = scaleSize(biggest) > scaleSize(first.scale);
  if (!hasGrown && scaleSize(first.scale) > smallEnough)
    return { wouldHelp: "When something about it changes, try that with one person or one shift first." };
  const start = `It began with ${inSentence(first.scale)}`;
  return { says: hasGrown ? `${start} and grew to ${inSentence(biggest)}` : start };
}

/**
 * A run chart needs ten points; a month is the least in which they tell of time. Of single events that stay with their
 * team it says the same however many there are: everybody reads this.
 */
const enough = { points: 10, days: 28 };

function overTime({ measures }: ReadinessFacts): Finding {
  const long = measures.filter(
    ({ points, first, last, isKept }) =>
      !isKept && points >= enough.points && daysBetween(first, last) >= enough.days,
  );
  if (long.length > 0) return { says: `${inWords(long.length, "measure")} followed over time` };
  if (measures.some(({ isKept }) => isKept))
    return {
      wouldHelp:
        "Single events are followed here, for the team alone. Ask the team what they show over time.",
    };
  if (measures.some(({ points }) => points > 0))
    return {
      wouldHelp: "Keep adding numbers: with ten or more, over some weeks, a chart can show a pattern.",
    };
  return { wouldHelp: "Track one thing that would show whether it helps, week by week." };
}

function livedExperience({ shapedBy, hasPartner }: ReadinessFacts): Finding {
  if (shapedBy !== "") return { says: `Shaped by: ${shapedBy}` };
  if (hasPartner) return { says: "A lived-experience partner joined in" };
  return { wouldHelp: "Ask people with lived experience what they would change about it." };
}

function endorsed({ endorsements }: ReadinessFacts): Finding {
  if (endorsements === 0) return { wouldHelp: "Ask a leader to put their name under it." };
  return { says: `${inWords(endorsements, "leader")} put their name under it` };
}

function adopted({ teamsTesting, teamsToTry }: ReadinessFacts): Finding {
  if (teamsTesting > 0)
    return {
      says: `${inWords(teamsTesting, "other team")} ${teamsTesting === 1 ? "tests" : "test"} or ${teamsTesting === 1 ? "uses" : "use"} it`,
    };
  if (teamsToTry > 0)
    return {
      says: `${inWords(teamsToTry, "other team")} ${teamsToTry === 1 ? "has" : "have"} said they'll try it. Nobody has begun a test there yet`,
    };
  return {
    wouldHelp: "Ask another team to try it: what works in one place may need changing in the next.",
  };
}

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

function inWords(count: number, thing: string): string {
  return `${numbers[count] ?? count} ${thing}${count === 1 ? "" : "s"}`;
}

function inSentence(scale: string): string {
  return scaleLabel(scale).toLowerCase();
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}
