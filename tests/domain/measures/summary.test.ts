import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartInput, ChartNotice } from "~/domain/measures/chart-analysis";
import { CHART_KINDS, RULE_SETS } from "~/domain/measures/chart-kinds";
import { chartName, ruleSetName } from "~/domain/measures/chart-names";
import { chartPlaces } from "~/domain/measures/chart-places";
import { howToRead } from "~/domain/measures/how-to-read";
import { readerFlags } from "~/domain/measures/reader-flags";
import { shownAnalysis } from "~/domain/measures/shown-analysis";
import { summariseChart, type ChartSubject } from "~/domain/measures/summary";
import { assuranceWords } from "~/domain/measures/words-for-icons";
import { ASSURANCE_WORDS, VARIATION_WORDS } from "~/ui/chart-icon-words";
import { noticeWords } from "~/domain/measures/words-for-notices";

const RUN = { chart: "run", rules: "anhoej", direction: "neither" } as const;
const XMR = { chart: "xmr", rules: "making-data-count", direction: "down" } as const;
const HIGH_THEN_LOW = [9, 7, 8, 10, 7, 9, 8, 7, 9, 10, 8, 7, 6, 5, 6, 4, 5, 3, 5, 4, 3, 4, 2, 4];
const UP_AND_DOWN = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

function summary(
  input: Partial<ChartInput> & { values: (number | null)[] },
  more: Partial<ChartSubject> = {},
) {
  const whole = { ...RUN, ...input };
  const { direction, target } = whole;
  const kind = more.kind ?? "count";
  const places = chartPlaces(kind, whole.values);
  return summariseChart(shownAnalysis(analyseChart(whole)), { kind, direction, target, places, ...more });
}

function words(input: Parameters<typeof summary>[0], more: Partial<ChartSubject> = {}) {
  const { headline, details, next } = summary(input, more);
  return [headline, ...details, next].join(" ");
}

const monthly = (values: readonly unknown[]) =>
  values.map((_, index) => new Date(Date.UTC(2024, index)).toISOString().slice(0, 10));

describe("the words under a run chart", () => {
  it("say what changed and since when, that chance is unlikely, what it doesn't prove and what to do", () => {
    const dates = monthly(HIGH_THEN_LOW);
    expect(words({ values: HIGH_THEN_LOW, dates, direction: "down" })).toBe(
      "Something has changed. The median is 6.5: about half of the numbers are above it and half below. " +
        "The last 12 numbers, from 1 January 2025 on, are all below the median of 6.5. " +
        "The numbers cross the median of 6.5 only once. By chance we'd expect 8 times or more. " +
        "That's unlikely to be chance. It's the way you hope it goes. " +
        "It doesn't prove the idea did it: other things may have changed too. " +
        "Ask the team what has been different since then. If it's your idea, keep it going, and see if the change lasts.",
    );
    expect(words({ values: HIGH_THEN_LOW, direction: "up" })).toContain("It isn't the way you hope it goes.");
    expect(words({ values: HIGH_THEN_LOW })).not.toContain("hope");
  });

  it("say when the run is over, and when points on the median were left out", () => {
    const values = [...Array<number>(9).fill(9), 5, 1, 9, 1, 9, 1, 5, 1, 9, 1, 9, 1, 5, 1];
    expect(words({ values, centre: 5, dates: monthly(values) })).toContain(
      "9 numbers in a row, from 1 January 2024 to 1 September 2024, were above the median of 5.",
    );
    const skipping = [1, 9, ...Array<number>(5).fill(9), 5, ...Array<number>(5).fill(9)];
    expect(words({ values: skipping, centre: 5, dates: monthly(skipping) })).toContain(
      "The last 11 numbers, from 1 February 2024 on, are all above the median of 5, leaving out any right on it.",
    );
  });

  it("say that chance explains the rest", () => {
    expect(words({ values: [1, 9, 2, 8, 3, 7, 4, 6, 1, 9, 2, 8] })).toContain(
      "The ups and downs are what we'd expect by chance so far.",
    );
  });

  it("wait for ten useful points", () => {
    expect(summary({ values: [1, 2, 3, 5, 4, 6] })).toEqual({
      headline: "Not enough data yet: 6 of 10 numbers.",
      details: ["With 10 numbers the chart can start to tell chance from change."],
      next: "Add the next number as soon as you have it.",
    });
    expect(words({ values: [] })).toContain("Not enough data yet: 0 of 10 numbers.");
    const same = words({ values: Array<number>(24).fill(5) });
    expect(same).toContain("24 numbers, but 24 are right on the median");
  });

  it("call a trend worth watching by Anhøj's rules, and a change by Perla's", () => {
    const values = [1, 9, 2, 8, 3, 7, 4, 6, 1, 2, 5, 6, 8];
    const trend = "The last 5 numbers are each higher than the one before";
    expect(words({ values })).toContain(`${trend}. On its own that's often chance, so it's worth watching.`);
    const perla = summary({ values, rules: "perla", dates: monthly(values) });
    expect(perla.headline).toBe("Something has changed.");
    expect(perla.details).toContain(
      "The last 5 numbers, from 1 September 2024 on, are each higher than the one before.",
    );
  });

  it("say when there are more crossings than chance gives, by Perla's rules alone", () => {
    const values = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 1 : 9));
    expect(words({ values, rules: "perla" })).toContain(
      "The numbers cross the median of 5 19 times. By chance",
    );
    expect(words({ values })).toContain("what we'd expect by chance so far");
  });

  it("show no signal to readers below ten useful points, though one is computed", () => {
    const analysis = analyseChart({ ...RUN, values: [1, 1, 1, 1, 1, 1, 1, 1], baseline: 1, centre: 5 });
    expect(analysis.hasSignal).toBe(true);
    expect(readerFlags(analysis)).toMatchObject({ isEnough: false });
  });
});

describe("the words under a chart with limits", () => {
  it("say where the middle is and how far chance reaches", () => {
    const { headline, details } = summary({ ...XMR, values: UP_AND_DOWN }, { unit: "alarms" });
    expect(headline).toBe("The ups and downs are what we'd expect by chance so far.");
    expect(details).toEqual([
      "The average is 10 alarms.",
      "By chance alone we'd expect numbers from 4.7 to 15.3 alarms.",
    ]);
    const shares = {
      chart: "p",
      rules: "anhoej",
      denominators: UP_AND_DOWN.map(() => 40),
      multiply: 100,
    } as const;
    expect(words({ ...shares, values: UP_AND_DOWN }, { kind: "ratio" })).toContain(
      "The average is 25%. By chance alone we'd expect the newest number to be from 4.5% to 45.5%.",
    );
  });

  it("say since when the newest number stands out, and why", () => {
    const shifted = [...UP_AND_DOWN, 8.5, 8, 8.5, 8, 8.5, 8, 8.5];
    const baseline = { ...XMR, baseline: 16 };
    expect(words({ ...baseline, values: shifted, dates: monthly(shifted) })).toContain(
      "Something has changed. The average is 10. By chance alone we'd expect numbers from 4.7 to 15.3. " +
        "The last 7 numbers, from 1 May 2025 on, are all below the average of 10. That's unlikely to be chance. It's the way you hope it goes.",
    );
    const rising = [...UP_AND_DOWN.slice(0, 15), 7, 8, 9, 9.5, 10.5, 11, 12];
    expect(words({ ...baseline, values: rising, dates: monthly(rising) })).toContain(
      "The last 7 numbers, from 1 April 2025 on, rise one after the other.",
    );
    expect(words({ ...baseline, values: [...UP_AND_DOWN, 20] })).toContain(
      "Something stands out. The average is 10. By chance alone we'd expect numbers from 4.7 to 15.3. " +
        "The newest number, 20, is above the upper limit of 15.3.",
    );
    expect(words({ ...baseline, values: [...UP_AND_DOWN, 14, 11, 14] })).toContain(
      "Two of the last three numbers are far above the average of 10.",
    );
    expect(words({ ...baseline, values: [...shifted, 3] })).toContain("The last 8 numbers are all below");
  });

  it("say when what stood out is over", () => {
    const values = [...UP_AND_DOWN, 20, 9, 11, 9];
    expect(words({ ...XMR, baseline: 16, values, dates: monthly(values) })).toContain(
      "The newest numbers are what we'd expect by chance. The average is 10. " +
        "By chance alone we'd expect numbers from 4.7 to 15.3. Earlier, one number stood out on 1 May 2025.",
    );
    expect(words({ chart: "c", rules: "anhoej", values: [5, 7, 4, 9, 3, 6, 18, 5, 8, 2, 7, 4] })).toContain(
      "Something stands out. The average is 6.5. By chance alone we'd expect numbers up to 14.1. One number is outside the limits: 18.",
    );
  });

  it("say what chance makes of a target", () => {
    const to = (target: number) => words({ ...XMR, values: UP_AND_DOWN, target });
    expect(to(20)).toContain("As things are, we'd expect every number to meet the target of 20.");
    expect(to(10)).toContain("would be met at some times and not at others, by chance alone.");
    expect(to(2)).toContain("chance alone won't bring a number to the target of 2.");
  });

  it("read nothing into limits that lie on the middle", () => {
    const { headline, details } = summary({ ...XMR, values: [...Array<number>(19).fill(5), 6], target: 5 });
    expect(headline).toBe("Nearly all the numbers are the same.");
    expect(details).toEqual([noticeWords("collapsed-limits")]);
  });

  it("explain what has to be known of the lines", () => {
    const notice = (input: Parameters<typeof summary>[0]) => summary(input).details.at(-1);
    expect(notice({ ...XMR, values: UP_AND_DOWN.slice(0, 12) })).toBe(noticeWords("trial-limits"));
    const gap = [...UP_AND_DOWN, 10, null, 10.5, 11, 11.5, 12, 12.5];
    expect(notice({ ...XMR, values: gap })).toBe(noticeWords("trend-undecided"));
    expect(notice({ ...XMR, values: UP_AND_DOWN, baseline: 8 })).toBe(noticeWords("short-baseline"));
    expect(notice({ chart: "t", values: [...UP_AND_DOWN, 0], parts: [] })).toBe(
      noticeWords("no-gap-between-events"),
    );
    expect(notice({ ...XMR, values: [9, 9], dates: ["2026-01-01", "2026-01-01"] })).toBe(
      noticeWords("dates-combined"),
    );
    expect(notice({ ...XMR, values: UP_AND_DOWN.map((value, index) => (index % 2 ? null : value)) })).toBe(
      "With 10 numbers the chart can start to tell chance from change.",
    );
    expect(notice({ ...XMR, values: Array<number>(15).fill(5) })).toBe(noticeWords("no-limits"));
  });
});

describe("all words", () => {
  const JUDGING =
    /\b(good|bad|fail\w*|pass(es|ed)?|success\w*|better|worse|best|worst|poor|improve\w*|concern\w*|red|green|score)\b|NaN|null|undefined|Infinity/i;
  const SENTENCE = /^[A-Z0-9-][^]*[.]$/;

  function expectKind(sentences: readonly string[]) {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(JUDGING);
      expect(sentence).toMatch(SENTENCE);
    }
  }

  it("of any summary never judge and are whole sentences", () => {
    const number = fc.option(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(5)), {
      nil: null,
      freq: 9,
    });
    const input = fc.record({
      chart: fc.constantFrom(...CHART_KINDS),
      rules: fc.constantFrom(...RULE_SETS),
      direction: fc.constantFrom("up", "down", "neither"),
      values: fc.array(number, { maxLength: 40 }),
      baseline: fc.constantFrom(undefined, 5, 12),
      target: fc.constantFrom(null, 0, 4, 40),
    } as const);
    fc.assert(
      fc.property(input, fc.boolean(), (one, hasDates) => {
        const denominators = /^[pu]/.test(one.chart) ? one.values.map((_, index) => 20 + index) : undefined;
        const dates = hasDates ? monthly(one.values) : undefined;
        const { headline, details, next } = summary({ ...one, denominators, dates });
        expectKind([headline, ...details, next]);
      }),
      { numRuns: 2000 },
    );
  });

  it("for icons, notices and how to read never judge", () => {
    const beside = [...Object.values(VARIATION_WORDS), ...Object.values(ASSURANCE_WORDS)];
    expectKind(beside.map((words) => `${words}.`));
    expectKind((["pass", "fail", "inconsistent"] as const).map((icon) => assuranceWords(icon, "5 alarms")));
    const notices: ChartNotice[] = [
      ...(["no-limits", "collapsed-limits", "trial-limits", "trend-undecided"] as const),
      ...(["no-gap-between-events", "short-baseline", "dates-combined"] as const),
    ];
    expectKind(notices.map(noticeWords));
    for (const chart of CHART_KINDS) for (const rules of RULE_SETS) expectKind(howToRead(chart, rules));
  });

  it("name the chart and its rules", () => {
    expect([chartName("xmr"), ruleSetName("making-data-count")].join(", ")).toBe(
      "XmR chart, Making Data Count rules",
    );
    expect(howToRead("xmr", "making-data-count").join(" ")).toContain(
      "This is unlikely to be chance: a dot outside the limits; seven or more dots in a row on one side of the middle; ",
    );
    expect(howToRead("run", "perla").join(" ")).not.toContain("limit");
  });
});
