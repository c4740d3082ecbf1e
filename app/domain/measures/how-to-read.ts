import { ruleSetName } from "./chart-names";
import type { ChartKind, RuleSet } from "./chart-kinds";
import { isInOrder } from "./rule-sets";

/** Paragraphs for somebody who never saw such a chart: what is drawn, what the lines are, and what counts as a change. */
export function howToRead(chart: ChartKind, rules: RuleSet): string[] {
  return [DRAWN[chart], LINES[chart], whyTheseRules(chart, rules), ...signals(chart, rules), LAST];
}

/** The same where some numbers are blank for this reader, so that there are dots and no lines. */
export function howToReadDots(): string[] {
  return [
    "Each dot is a number, from the oldest on the left to the newest on the right. A hatched block is a number that's too small to show: it could point to a person.",
    "There are no lines and no rules here. They'd be worked out from all the numbers, so they'd tell what was left blank. For the same reason nothing stands out by colour.",
    "A few dots that go up or down are often chance. Ask the team, who see all of it.",
  ];
}

/** In one sentence, why this chart has other rules than the one beside it may have. */
function whyTheseRules(chart: ChartKind, rules: RuleSet): string {
  return `It's read by the ${ruleSetName(rules)}${REASONS[rules](chart)}`;
}

const REASONS: Record<RuleSet, (chart: ChartKind) => string> = {
  "making-data-count": () =>
    ", which were made for XmR charts; other charts have other rules, since their numbers scatter in another way.",
  "making-data-count-2023": () =>
    ", which were made for XmR charts; other charts have other rules, since their numbers scatter in another way.",
  anhoej: (chart) =>
    chart === "run"
      ? ", not by those of an XmR chart: those need a usual range, and a run chart has only its median."
      : chart === "xmr"
        ? ", which also fit charts of other kinds and any number of dots."
        : ", not by those of an XmR chart: those were made for numbers that scatter evenly round an average, and these don't.",
  perla: () =>
    ", not by those of an XmR chart: those need a usual range, and a run chart has only its median.",
};

const DRAWN: Record<ChartKind, string> = {
  run: "Each dot is a number, from the oldest on the left to the newest on the right.",
  xmr: "Each dot is a number, from the oldest on the left to the newest on the right.",
  mr: "Each dot is how far a number is from the one before. High dots are big jumps, up or down.",
  p: "Each dot is a share: how many out of all. The oldest is on the left, the newest on the right.",
  pp: "Each dot is a share: how many out of all. The oldest is on the left, the newest on the right.",
  u: "Each dot is how often something happened, for the beds in use. The oldest is on the left, the newest on the right.",
  up: "Each dot is how often something happened, for the beds in use. The oldest is on the left, the newest on the right.",
  c: "Each dot is how many there were, from the oldest on the left to the newest on the right.",
  g: "Each dot is an event. Its height is how many bed days went by since the event before. The higher the dot, the longer it was away.",
  t: "Each dot is an event. Its height is how much time went by since the event before. The higher the dot, the longer it was away.",
};

const LIMITS =
  "The lines above and below it are the limits. By chance alone nearly every dot falls between them.";
const UNEVEN = "They're closer together where more was counted, because big numbers jump about less.";
const SPREAD = "These limits also allow for days that differ more than pure chance would have them.";

const LINES: Record<ChartKind, string> = {
  run: "The line in the middle is the median: half of the numbers are above it and half below.",
  xmr: `The line in the middle is the average. ${LIMITS} They come from how much the numbers differ from one to the next.`,
  mr: "The line in the middle is the average jump. By chance alone nearly every jump stays under the upper limit.",
  p: `The line in the middle is the average share. ${LIMITS} ${UNEVEN}`,
  pp: `The line in the middle is the average share. ${LIMITS} ${UNEVEN} ${SPREAD}`,
  u: `The line in the middle is the average rate. ${LIMITS} ${UNEVEN}`,
  up: `The line in the middle is the average rate. ${LIMITS} ${UNEVEN} ${SPREAD}`,
  c: `The line in the middle is the average. ${LIMITS}`,
  g: `The line in the middle is the median: half of the dots are above it and half below. ${LIMITS}`,
  t: `The line in the middle shows the usual time between two events. ${LIMITS}`,
};

function signals(chart: ChartKind, rules: RuleSet): string[] {
  const hasLimits = chart !== "run";
  const outside = hasLimits && rules !== "perla" ? ["a dot outside the limits"] : [];
  const others = SIGNALS[rules].filter((signal) => hasLimits || !signal.includes("limit"));
  if (isInOrder({ chart })) return [`${UNLIKELY}: ${listed([...outside, ...others])}.`, ...AFTERWORDS[rules]];
  return outside.length > 0 ? [`${UNLIKELY}: ${listed(outside)}.`] : [];
}

const UNLIKELY = "This is unlikely to be chance";
const SHIFT_OF_SEVEN = "seven or more dots in a row on one side of the middle";
const TREND_OF_SEVEN = "seven or more dots in a row that all rise or all fall";

const SIGNALS: Record<RuleSet, string[]> = {
  "making-data-count": [
    SHIFT_OF_SEVEN,
    TREND_OF_SEVEN,
    "two out of three dots close to a limit, but inside it, on the same side",
  ],
  "making-data-count-2023": [
    SHIFT_OF_SEVEN,
    TREND_OF_SEVEN,
    "two out of three dots close to a limit or beyond it, on the same side",
  ],
  anhoej: [
    "a longer run of dots on one side of the middle than chance would give",
    "a line that crosses the middle less often than chance would have it",
  ],
  perla: [
    "six or more dots in a row on one side of the median",
    "five or more dots in a row that all rise or all fall",
    "a line that crosses the median much less often, or much more often, than chance would have it",
  ],
};

const AFTERWORDS: Record<RuleSet, string[]> = {
  "making-data-count": [],
  "making-data-count-2023": [],
  anhoej: ["How long a run may be depends on how many dots there are. Dots right on the middle don't count."],
  perla: [
    "Dots right on the median don't count. The more dots there are, the more often these rules find something that is only chance.",
  ],
};

const LAST =
  "A signal says that something has changed, not what. It takes the people who were there to say why. Below ten numbers the chart says nothing yet.";

function listed(signals: readonly string[]): string {
  if (signals.length < 2) return signals.join("");
  return `${signals.slice(0, -1).join("; ")}; or ${signals.at(-1)}`;
}
