import { describe, expect, it } from "vitest";
import { dueFirst, dueOf } from "~/domain/cycles/cycle-due";

const now = new Date("2026-06-10T23:30:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const planned = { startsOn: "", startedAt: null, doneAt: null, studiedAt: null, actedAt: null };

describe("what a cycle may be time for", () => {
  it("to start, once the day that was planned has come on the ward's calendar", () => {
    expect(dueOf(planned, now)).toBeNull();
    expect(dueOf({ ...planned, startsOn: "2026-06-12" }, now)).toBeNull();
    expect(dueOf({ ...planned, startsOn: "2026-06-11" }, now)).toBe("start");
    expect(dueOf({ ...planned, startsOn: "2026-05-01" }, now)).toBe("start");
  });

  it("to write, a week after it started; then to study and to decide", () => {
    expect(dueOf({ ...planned, startedAt: daysAgo(6.9) }, now)).toBeNull();
    expect(dueOf({ ...planned, startedAt: daysAgo(7) }, now)).toBe("write");
    expect(dueOf({ ...planned, startedAt: daysAgo(9), doneAt: daysAgo(1) }, now)).toBe("study");
    expect(dueOf({ ...planned, startedAt: daysAgo(9), studiedAt: daysAgo(1) }, now)).toBe("decide");
    expect(dueOf({ ...planned, startedAt: daysAgo(9), actedAt: daysAgo(1) }, now)).toBeNull();
  });

  it("what asks for something stands first, and the order stays within", () => {
    const [a, b, c] = [
      { ...planned, id: "a" },
      { ...planned, id: "b", startsOn: "2026-06-01" },
      { ...planned, id: "c", startsOn: "2026-06-02" },
    ];
    expect(dueFirst([a, b, c], now).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });
});
