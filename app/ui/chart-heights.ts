import type { CycleLabel } from "./chart-cycle-labels";
import type { ChartFacts } from "./chart-facts";
import { shortenTo, textWidth, wrapTo } from "./chart-words";

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
  isStandalone: boolean;
  cycleLabels: readonly CycleLabel[];
  keyRowCount: number;
}

export const TITLE_SIZE = 18;
export const LABEL_ROW = 25;

/** What stands above what: title, unit and hope, labels of cycles, plot, dates, key. Each takes only the room it needs. */
export function stackHeights(facts: ChartFacts, input: HeightInput) {
  const { fontSize, plotHeight, cycleLabels, keyRowCount } = input;
  const titleLines = titleOf(facts, input);
  const titleBottom = titleLines.length === 0 ? 0 : 6 + titleLines.length * 23;
  const headerLines = headerOf(facts, input, titleBottom + fontSize + 2);
  const labelsTop = (headerLines.at(-1)?.y ?? titleBottom - 8) + 10;
  const labelRows = cycleLabels.length === 0 ? 0 : Math.max(...cycleLabels.map(({ row }) => row)) + 1;
  const top = labelsTop + labelRows * LABEL_ROW + 10;
  const bottom = top + plotHeight;
  const keyTop = bottom + fontSize * 2 + 22;
  return {
    titleLines,
    headerLines,
    labelsTop,
    top,
    bottom,
    keyTop,
    height: keyTop + keyRowCount * (fontSize + 9),
  };
}

function titleOf({ title }: ChartFacts, { isStandalone, width }: HeightInput): TextLine[] {
  const lines = isStandalone ? wrapTo(title, width - 4, TITLE_SIZE, 3) : [];
  return lines.map((text, index) => ({ text, y: 16 + index * 23, anchor: "start" }));
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
