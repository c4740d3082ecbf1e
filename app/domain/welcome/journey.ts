import { moments } from "~/domain/pathways/moments";

/** A practice along one's way, and what one has noted of it. */
export type PracticeToRead = {
  slug: string;
  title: string;
  summary: string;
  moment: string;
  isRead: boolean;
  isTried: boolean;
};

export type Journey = {
  total: number;
  read: number;
  /** The first along the path that isn't read yet. */
  next: { slug: string; title: string } | null;
};

/** How many weeks somebody is new. */
const weeksOfStarting = 6;
const oneWeek = 7 * 24 * 60 * 60 * 1000;

/** Only those who came after this moment are still starting. */
export function startersCameAfter(now: Date): Date {
  return new Date(now.getTime() - weeksOfStarting * oneWeek);
}

export function isStarting(joinedAt: Date, now: Date): boolean {
  return joinedAt > startersCameAfter(now);
}

export function isFirstWeek(joinedAt: Date, now: Date): boolean {
  return now.getTime() - joinedAt.getTime() < oneWeek;
}

/** In the order in which somebody's stay goes, whatever the order in which practices were published. */
export function alongThePath<P extends { moment: string }>(practices: readonly P[]): P[] {
  return moments.flatMap(({ name }) => practices.filter((practice) => practice.moment === name));
}

export function journeyOf(
  practices: readonly Pick<PracticeToRead, "slug" | "title" | "moment" | "isRead">[],
): Journey {
  const inOrder = alongThePath(practices);
  const next = inOrder.find((practice) => !practice.isRead);
  return {
    total: inOrder.length,
    read: inOrder.filter((practice) => practice.isRead).length,
    next: next ? { slug: next.slug, title: next.title } : null,
  };
}

/** How far somebody has read, as a kind colleague would say it. */
export function journeyInWords({ read, total }: Pick<Journey, "read" | "total">): string {
  const left = total - read;
  if (total === 0) return "";
  if (left === 0)
    return total === 1 ? "You've read it. Thank you." : `You've read all ${inWords(total)}. Thank you.`;
  const verb = left === 1 ? "is" : "are";
  if (read === 0) return `There ${verb} ${practicesInWords(left)} to read when you have a minute.`;
  return `You've read ${inWords(read)}. There ${verb} ${inWords(left)} more when you have a minute.`;
}

/** “two practices”, and “nothing yet” rather than none. */
export function practicesInWords(count: number): string {
  if (count === 0) return "nothing yet";
  return count === 1 ? "one practice" : `${inWords(count)} practices`;
}

function inWords(count: number): string {
  const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  return words[count] ?? String(count);
}
