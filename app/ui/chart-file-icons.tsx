import { COLOURS } from "./chart-colours";
import { ASSURANCE_WORDS, iconsOf, VARIATION_WORDS } from "./chart-icon-words";
import { AssurancePicture, VariationPicture } from "./chart-icons";
import { ICON_ROW } from "./chart-heights";
import type { ChartLayout } from "./chart-layout";
import { round } from "./chart-shapes";
import { textWidth } from "./chart-words";

/** The icons with their words in a file of its own: a row above the chart. */
export function StandaloneIcons({ layout }: { layout: ChartLayout }) {
  const { facts, fontSize, iconsTop } = layout;
  const { variation, assurance } = iconsOf(facts);
  const first = variation ? VARIATION_WORDS[variation] : "";
  const second = assurance ? ASSURANCE_WORDS[assurance] : "";
  const next = variation ? 44 + textWidth(first, fontSize) + 24 : 0;
  const scale = (ICON_ROW - 4) / 40;
  return (
    <g fontSize={fontSize} fill={COLOURS.ink} className="chart__text">
      {variation && (
        <>
          <g transform={`translate(2 ${iconsTop}) scale(${scale})`}>
            <VariationPicture icon={variation} />
          </g>
          <text x="42" y={iconsTop + 21}>
            {first}
          </text>
        </>
      )}
      {assurance && (
        <>
          <g transform={`translate(${round(next + 2)} ${iconsTop}) scale(${scale})`}>
            <AssurancePicture icon={assurance} isUpHoped={facts.direction === "up"} />
          </g>
          <text x={round(next + 42)} y={iconsTop + 21}>
            {second}
          </text>
        </>
      )}
    </g>
  );
}
