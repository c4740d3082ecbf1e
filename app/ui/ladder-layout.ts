import { rungs } from "~/domain/shaping/ladder";
import type { LadderStep } from "~/domain/shaping/ladder-steps";

const rungHeight = 40;
const foot = 30;

export const ladderHeight = rungs.length * rungHeight + foot;

/** So many steps are drawn: the first, and the latest. The sentences have them all. */
export const mostSteps = 7;

/** Where a rung lies down the picture: the highest is on top. */
export function rungAt(height: number): number {
  return (rungs.length - height) * rungHeight - rungHeight / 2;
}

/** Where a step stands across the picture, in hundredths of its width. */
export function columnAt(i: number, count: number): number {
  return Math.round(((i + 0.5) / count) * 1000) / 10;
}

/** The steps that are drawn, and the path over them: level until the next one, then up or down to it. */
export function layoutLadder(steps: readonly LadderStep[]): { drawn: LadderStep[]; path: string } {
  const drawn = steps.length > mostSteps ? [...steps.slice(0, 1), ...steps.slice(1 - mostSteps)] : [...steps];
  const path = drawn
    .map(({ at }, i) => {
      const [x, y] = [columnAt(i, drawn.length), rungAt(at)];
      return i === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join("");
  return { drawn, path };
}
