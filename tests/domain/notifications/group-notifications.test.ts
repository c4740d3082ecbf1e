import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupNotifications, type ReadNotification } from "~/domain/notifications/group-notifications";
import { kinds } from "~/domain/notifications/kinds";
import { notificationWords } from "~/domain/notifications/notification-words";

const someday = new Date("2026-03-02T09:00:00Z");

function row(id: number, parts: Partial<ReadNotification> = {}): ReadNotification {
  return {
    id,
    kind: "commented",
    ideaId: 1,
    subject: null,
    readOn: "",
    at: new Date(someday.getTime() + id),
    doer: String(id),
    name: null,
    moved: null,
    title: "Names on doors",
    href: "/ideas/1",
    ...parts,
  };
}

function said(...rows: ReadNotification[]): string[] {
  return groupNotifications(rows).map(notificationWords);
}

describe("lines", () => {
  it("name the latest first, everybody once, and two at most", () => {
    const [joe, priya, ruth] = ["Joe Mallory", "Priya Nair", "Ruth Adeyemi"].map((name, i) =>
      row(i + 1, { name, doer: name }),
    ) as [ReadNotification, ReadNotification, ReadNotification];
    expect(said(joe)).toEqual(["Joe Mallory commented on “Names on doors”"]);
    expect(said(joe, { ...joe, id: 9 })).toEqual(["Joe Mallory commented on “Names on doors”"]);
    expect(said(joe, priya)).toEqual(["Priya Nair and Joe Mallory commented on “Names on doors”"]);
    expect(said(joe, priya, ruth)).toEqual(["Ruth Adeyemi and 2 others commented on “Names on doors”"]);
  });

  it("count support and never name it, each person once", () => {
    const vote = { kind: "supported", doer: "4" } as const;
    expect(said(row(1, vote))).toEqual(["Somebody supports “Names on doors”"]);
    expect(said(row(1, vote), row(2, { ...vote, doer: "5" }), row(3, vote))).toEqual([
      "2 people support “Names on doors”",
    ]);
  });

  it("say what moved, each once", () => {
    const moved = (id: number, what: string) => row(id, { kind: "moved", moved: what });
    expect(said(moved(1, "a comment"), moved(2, "cycle started"), moved(3, "a comment"))).toEqual([
      "“Names on doors” has moved: a comment, cycle started",
    ]);
  });

  it("keep apart what is new, what was read another day, other ideas and other thanks", () => {
    const rows = [
      row(1),
      row(2, { readOn: "2026-03-02" }),
      row(3, { readOn: "2026-03-03" }),
      row(4, { ideaId: 2 }),
      row(5, { kind: "thanked", ideaId: null, subject: 1 }),
      row(6, { kind: "thanked", ideaId: null, subject: 2 }),
    ];
    expect(groupNotifications(rows)).toHaveLength(6);
  });
});

const anyRow = fc
  .record({
    kind: fc.constantFrom(...kinds),
    ideaId: fc.option(fc.integer({ min: 1, max: 3 })),
    subject: fc.option(fc.integer({ min: 1, max: 2 })),
    readOn: fc.constantFrom("", "2026-03-02"),
    doer: fc.constantFrom("1", "2", "3"),
    name: fc.option(fc.constantFrom("Joe", "Priya")),
  })
  .map((parts) => row(0, parts));
const anyRows = fc
  .array(anyRow, { maxLength: 30 })
  .map((rows) => rows.map((one, i) => ({ ...one, id: i + 1, at: new Date(someday.getTime() + i) })));

describe("whatever came in", () => {
  it("the order makes no difference", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(groupNotifications(rows.toReversed())).toEqual(groupNotifications(rows));
      }),
    );
  });

  it("every notification is in one line exactly, and the newest line is first", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const lines = groupNotifications(rows);
        const ids = lines.flatMap((line) => line.ids);
        expect(ids.toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
        const newest = lines.map((line) => Math.max(...line.ids));
        expect(newest).toEqual(newest.toSorted((a, b) => b - a));
      }),
    );
  });
});
