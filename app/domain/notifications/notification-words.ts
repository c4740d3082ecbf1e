import type { NotificationGroup } from "./group-notifications";
import type { Kind } from "./kinds";

type Line = Pick<NotificationGroup, "kind" | "title" | "names" | "doers" | "moves">;

/** A line as a sentence. Support is counted and never named; a team stands for whoever took an idea on. */
export function notificationWords(line: Line): string {
  return words[line.kind]({ ...line, title: line.kind === "thanked" ? line.title : `“${line.title}”` });
}

const words: Record<Kind, (line: Line) => string> = {
  thanked: ({ names, title }) => `${listed(names)} thanked ${title}`,
  commented: ({ names, title }) => `${listed(names)} commented on ${title}`,
  endorsed: ({ names, title }) => `${listed(names)} endorsed ${title}`,
  "pledge-made": ({ names, title }) => `${listed(names)} made a pledge to help with ${title}`,
  "pledge-kept": ({ names, title }) => `${listed(names)} kept a pledge to help with ${title}`,
  "pledge-not-kept": ({ names, title }) =>
    `${listed(names)} couldn't keep a pledge to help with ${title}, and says why`,
  adopted: ({ names, title }) => `${listed(names)} ${names.length > 1 ? "are" : "is"} trying ${title} too`,
  "picked-up": ({ names, title }) =>
    `${listed(names)} picked up ${title}, which was resting. Where it came from is kept`,
  "became-practice": ({ title }) => `Your idea ${title} became practice, with everybody behind it named`,
  nominated: ({ doers, title }) => `${people(doers)} put ${title} forward as practice`,
  supported: ({ doers, title }) => `${people(doers)} ${doers > 1 ? "support" : "supports"} ${title}`,
  "proposal-agreed": ({ title }) => `The proposal ${title} is agreed and can be published`,
  "proposal-sent-back": ({ title }) => `The proposal ${title} came back with what somebody would like to see`,
  "proposal-ready": ({ title }) => `The proposal ${title} is ready for a second person to read`,
  "practice-taken-down": ({ title }) => `The practice ${title} was taken down`,
  "part-of-practice": ({ title }) => `You had a part in ${title}, and it became practice`,
  "study-due": ({ title }) => `A test of ${title} is ready to study. What did you learn?`,
  "edit-told": ({ title }) => `The words of ${title} have changed. See what, and why`,
  "support-moved": ({ moves, title }) =>
    `${quoted(moves)} was joined with ${title}. Your support moved along, and you can take it back`,
  joined: ({ moves, title }) => `${quoted(moves)} was joined with ${title}`,
  moved: ({ moves, title }) => `${title} has moved: ${moves.join(", ")}`,
};

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(", ");
}

function people(count: number): string {
  return count > 1 ? `${count} people` : "Somebody";
}

/** Two names at most: “Joe Mallory and 2 others”. */
function listed([first = "Somebody", second, ...rest]: readonly string[]): string {
  if (second === undefined) return first;
  if (rest.length === 0) return `${first} and ${second}`;
  return `${first} and ${rest.length + 1} others`;
}
