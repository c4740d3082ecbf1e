import type { Kind } from "./kinds";

/** A notification as it is read: what it is about, and whom or what it names. */
export type ReadNotification = {
  id: number;
  kind: Kind;
  ideaId: number | null;
  /** The kudos, proposal, practice or cycle that it is about. */
  subject: number | null;
  /** The day on which it was read, as YYYY-MM-DD, or empty while it is new. */
  readOn: string;
  at: Date;
  /** Tells people apart where they aren't named. */
  doer: string;
  /** Who is named, if anybody is. */
  name: string | null;
  /** What moved, in words, for somebody who follows. */
  moved: string | null;
  title: string;
  href: string;
};

/** One line: everything of a kind about one thing that is new, or that was read on one day. What was read together stays together. */
export type NotificationGroup = {
  ids: number[];
  kind: Kind;
  isNew: boolean;
  /** When the newest of them happened. */
  at: Date;
  title: string;
  href: string;
  /** Whoever is named, the latest first, everybody once. */
  names: string[];
  /** How many did it: each person once, however often. */
  doers: number;
  /** What moved, the latest first, each once. */
  moves: string[];
};

/** The lines, the newest first, whatever order the notifications come in. */
export function groupNotifications(rows: readonly ReadNotification[]): NotificationGroup[] {
  const groups = new Map<string, ReadNotification[]>();
  for (const row of rows.toSorted((a, b) => b.id - a.id)) {
    const key = [row.kind, row.ideaId, row.subject, row.readOn].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(lineFrom);
}

function lineFrom(rows: readonly ReadNotification[]): NotificationGroup {
  const [newest] = rows as [ReadNotification];
  const { kind, at, title, href } = newest;
  return {
    ...{ kind, at, title, href },
    isNew: newest.readOn === "",
    ids: rows.map((row) => row.id),
    names: once(rows.map((row) => row.name)),
    doers: once(rows.map((row) => row.doer)).length,
    moves: once(rows.map((row) => row.moved)),
  };
}

function once(words: readonly (string | null)[]): string[] {
  return [...new Set(words.filter((word) => word !== null))];
}
