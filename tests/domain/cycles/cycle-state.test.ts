import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  newTimes,
  nextStepOf,
  partsOf,
  stateLabel,
  stateOf,
  type CycleStep,
  type CycleTimes,
} from "~/domain/cycles/cycle-state";

const now = new Date("2026-03-02T09:00:00Z");
const planned: CycleTimes = { startedAt: null, doneAt: null, studiedAt: null, actedAt: null };

function after(...steps: CycleStep[]): CycleTimes {
  return steps.reduce((times, step) => ({ ...times, ...newTimes(times, step, now) }), planned);
}

describe("the state of a cycle", () => {
  test("follows from what was written down", () => {
    expect(stateOf(planned)).toBe("planned");
    expect(stateOf(after("start"))).toBe("started");
    expect(stateOf(after("start", "do"))).toBe("done");
    expect(stateOf(after("start", "do", "study"))).toBe("studied");
    expect(stateOf(after("start", "do", "study", "act"))).toBe("acted");
  });

  test("names what comes next, until it was decided", () => {
    const next = [after(), after("start"), after("do"), after("study"), after("act")].map(nextStepOf);
    expect(next).toEqual(["start", "do", "study", "act", null]);
  });

  test("is said in kind words", () => {
    expect(stateLabel({ ...after("act"), act: "rest" })).toBe("Resting for now");
    expect(stateLabel({ ...after("start"), act: "" })).toBe("Under way");
  });

  test("shows a part that was left out as left out", () => {
    expect(partsOf(after("study")).map(({ state }) => state)).toEqual([
      "written",
      "skipped",
      "written",
      "now",
    ]);
    expect(partsOf(planned).map(({ state }) => state)).toEqual(["written", "now", "later", "later"]);
  });
});

describe("steps out of order", () => {
  test("studying says that it was started", () => {
    expect(newTimes(planned, "study", now)).toEqual({ startedAt: now, studiedAt: now });
  });

  test("in any order, what was acted on was studied, and what was studied was started", () => {
    const steps = fc.array(fc.constantFrom<CycleStep>("start", "do", "study", "act"), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (taken) => {
        const times = after(...taken);
        if (times.actedAt) expect(times.studiedAt).not.toBeNull();
        if (times.studiedAt ?? times.doneAt) expect(times.startedAt).not.toBeNull();
        expect(stateOf(times) === "planned").toBe(taken.length === 0);
      }),
    );
  });

  test("a time that stands is never moved", () => {
    const later = new Date("2026-04-01T09:00:00Z");
    expect(newTimes(after("start", "study"), "act", later)).toEqual({ actedAt: later });
    expect(newTimes(after("act"), "act", later)).toEqual({});
  });
});
