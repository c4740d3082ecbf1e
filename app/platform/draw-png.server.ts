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

let turn: Promise<unknown> = Promise.resolve();

/**
 * A drawing as PNG, so many pixels wide. It is drawn beside the main thread, and one at a time: some ten megabytes of pixels
 * each. Rejects when the text isn't SVG.
 */
export function drawPng(svg: string, width: number): Promise<Blob> {
  const drawn = turn.then(() => draw(svg, width));
  turn = drawn.catch(() => undefined);
  return drawn;
}

async function draw(svg: string, width: number): Promise<Blob> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const picture = await renderAsync(svg, { font: fontOptions(), fitTo: { mode: "width", value: width } });
  return new Blob([new Uint8Array(picture.asPng())], { type: "image/png" });
}
