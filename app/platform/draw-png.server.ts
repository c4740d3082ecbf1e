import { createRequire } from "node:module";
import type { ResvgRenderOptions } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);

/** Arimo is as wide as Arial, letter by letter, so that words fit where the drawing left room for them. */
function fontOptions(): ResvgRenderOptions["font"] {
  return {
    loadSystemFonts: false,
    fontFiles: [
      require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
      require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
    ],
    defaultFontFamily: "Arimo",
    sansSerifFamily: "Arimo",
  };
}

/** More than so many at once would wait longer than their readers do. */
export class TooManyWaiting extends Error {}

/** A picture that is this many times as high as it's wide, at most; a higher drawing is made smaller. */
const HIGHEST = 3.5;
const MOST_WAITING = 8;

let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * A drawing as PNG, so many pixels wide. It is drawn beside the main thread, and one at a time: some ten megabytes of pixels
 * each. Rejects when the text isn't SVG, and with `TooManyWaiting` at once when there's a queue already.
 */
export async function drawPng(svg: string, width: number): Promise<Blob> {
  if (waiting >= MOST_WAITING) throw new TooManyWaiting();
  waiting += 1;
  const drawn = turn.then(() => draw(svg, width));
  turn = drawn.catch(() => undefined);
  return drawn.finally(() => (waiting -= 1));
}

async function draw(svg: string, width: number): Promise<Blob> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const picture = await renderAsync(svg, { font: fontOptions(), fitTo: fitting(svg, width) });
  return new Blob([new Uint8Array(picture.asPng())], { type: "image/png" });
}

function fitting(svg: string, width: number): ResvgRenderOptions["fitTo"] {
  const [wide, high] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  const isTooHigh = wide !== undefined && high !== undefined && high / wide > HIGHEST;
  return isTooHigh ? { mode: "height", value: Math.round(width * HIGHEST) } : { mode: "width", value: width };
}
