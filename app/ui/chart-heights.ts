import { pictureCautions } from "~/domain/measures/chart-cautions";
import type { ChartFacts } from "./chart-facts";
import { hasIcons } from "./chart-icon-words";
import type { ChartFrame } from "./chart-layout";
import { onlyLettered, type LetteredMark, type MarkLabel } from "./chart-mark-labels";
import { chartKindLine } from "./chart-kind-words";
import { shortDate, shortenTo, textWidth, wrapTo } from "./chart-words";

export interface TextLine {
  text: string;
  /** The base line. */
  y: number;
  anchor: "start" | "end";
}

interface HeightInput {
  width: number;
  fontSize: number;
  plotHeight: number;
  frame: ChartFrame;
  marks: readonly LetteredMark[];
  markLabels: readonly MarkLabel[];
  keyRowCount: number;
}

export const TITLE_SIZE = 18;
export const LABEL_ROW = 25;
/** A row with an icon in a file of its own. */
export const ICON_ROW = 36;

/** What stands above what: title, icons, unit and hope, labels of marks, plot, dates, key, list. Each takes only the room it needs. */
export function stackHeights(facts: ChartFacts, input: HeightInput) {
  const { fontSize, plotHeight, markLabels, keyRowCount, frame } = input;
  const titleLines = titleOf(facts, input);
  const kindLines = kindOf(facts, input, (titleLines.at(-1)?.y ?? 0) + 21);
  const iconsTop = kindLines.length === 0 ? 0 : (kindLines.at(-1)?.y ?? 0) + 12;
  const titleBottom = iconsTop + (frame.isStandalone && hasIcons(facts) ? ICON_ROW + 4 : 0);
  const headerLines = frame.shared ? [] : headerOf(facts, input, titleBottom + fontSize + 2);
  const labelsTop = (headerLines.at(-1)?.y ?? titleBottom - 8) + 10;
  const labelRows = markLabels.length === 0 ? 0 : Math.max(...markLabels.map(({ row }) => row)) + 1;
  const top = labelsTop + labelRows * LABEL_ROW + 10;
  const bottom = top + plotHeight;
  const hasDates = !frame.shared || frame.shared.isLast;
  const keyTop = bottom + (hasDates ? fontSize * 2 + 22 : 8);
  const keyBottom = keyTop + keyRowCount * (fontSize + 9);
  const listLines = frame.isStandalone ? listOf(facts, input, keyBottom + fontSize) : [];
  return {
    ...{ titleLines, kindLines, headerLines, listLines, iconsTop, labelsTop, top, bottom, keyTop },
    height: Math.max(keyBottom, (listLines.at(-1)?.y ?? 0) + 6),
  };
}

function titleOf({ title }: ChartFacts, { frame, width }: HeightInput): TextLine[] {
  const lines = frame.isStandalone ? wrapTo(title, width - 4, TITLE_SIZE, 3) : [];
  return lines.map((text, index) => ({ text, y: 16 + index * 23, anchor: "start" }));
}

function kindOf(facts: ChartFacts, { frame, width, fontSize }: HeightInput, top: number): TextLine[] {
  const lines = frame.isStandalone ? wrapTo(chartKindLine(facts), width - 4, fontSize, 2) : [];
  return lines.map((text, index) => ({ text, y: top + index * (fontSize + 4), anchor: "start" }));
}

/** The unit on the left and what is hoped for on the right; under one another where there is no room. */
function headerOf({ unit, direction }: ChartFacts, { width, fontSize }: HeightInput, y: number): TextLine[] {
  const unitText = unit === "%" ? "" : shortenTo(unit, width - 4, fontSize);
  const hope = direction === undefined || direction === "neither" ? "" : HOPES[direction];
  const isTooWide = textWidth(`${unitText}   ${hope}`, fontSize) > width - 4;
  const lines: TextLine[] = [
    { text: unitText, y, anchor: "start" },
    isTooWide ? { text: hope, y: y + fontSize + 5, anchor: "start" } : { text: hope, y, anchor: "end" },
  ];
  return lines.filter(({ text }) => text !== "");
}

const HOPES = { up: "hoping for more ↑", down: "hoping for less ↓" };

/** On a sheet of paper a longer list would leave no room for the chart. */
const MOST_LISTED = 30;

/** In a file of its own the words of lettered marks stand beneath the key, and what has to be known of the newest lines. */
function listOf(
  facts: ChartFacts,
  { marks, markLabels, width, fontSize }: HeightInput,
  top: number,
): TextLine[] {
  const lettered = onlyLettered(markLabels, marks);
  const words = lettered
    .slice(0, MOST_LISTED)
    .map((mark) => `${mark.letter}. ${shortDate(mark.date)}: ${mark.words}`);
  const more = lettered.length - words.length;
  const rest = more > 0 ? [`${more} more ${more === 1 ? "is" : "are"} on the page of this chart.`] : [];
  const texts = [...words, ...rest, ...pictureCautions(facts.analysis)].flatMap((text) =>
    wrapTo(text, width - 4, fontSize, 3),
  );
  return texts.map((text, index) => ({ text, y: top + index * (fontSize + 6), anchor: "start" }));
}
