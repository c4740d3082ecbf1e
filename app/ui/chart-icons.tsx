import type { AssuranceIcon, VariationIcon } from "~/domain/measures/chart-analysis";
import { COLOURS } from "./chart-colours";
import type { ChartFacts } from "./chart-facts";
import { ASSURANCE_WORDS, iconsOf, VARIATION_WORDS } from "./chart-icon-words";

/** What Making Data Count's icons say, beside the chart: each with its words. */
export function ChartIconRow({ facts }: { facts: ChartFacts }) {
  const { variation, assurance } = iconsOf(facts);
  if (!variation && !assurance) return null;
  return (
    <ul className="chart-icons">
      {variation && (
        <li className="chart-icons__icon">
          <IconFrame>
            <VariationPicture icon={variation} />
          </IconFrame>
          {VARIATION_WORDS[variation]}
        </li>
      )}
      {assurance && (
        <li className="chart-icons__icon">
          <IconFrame>
            <AssurancePicture icon={assurance} isUpHoped={facts.direction === "up"} />
          </IconFrame>
          {ASSURANCE_WORDS[assurance]}
        </li>
      )}
    </ul>
  );
}

function IconFrame({ children }: { children: React.ReactNode }) {
  return (
    <svg className="chart-icons__picture" viewBox="0 0 40 40" width="44" height="44" aria-hidden="true">
      {children}
    </svg>
  );
}

/** 40 wide and high. A ring, four points, and H or L for higher or lower; an arrow where nobody hopes for either. */
export function VariationPicture({ icon }: { icon: VariationIcon }) {
  const [meaning, side] = partsOf(icon);
  const { fill, stroke } = INKS[meaning];
  const heights =
    meaning === "common" ? [22, 17, 23, 18] : side === "high" ? [26, 27, 19, 15] : [17, 16, 23, 27];
  const places = heights.map((y, index): [number, number] => [9 + index * 7.3, y]);
  return (
    <>
      <circle cx="20" cy="20" r="18" fill={COLOURS.paper} stroke={fill} strokeWidth="3" />
      <path
        d={`M${places.map(([x, y]) => `${x} ${y}`).join("L")}`}
        fill="none"
        stroke={COLOURS.line}
        strokeWidth="1.5"
      />
      {places.map(([x, y], index) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="2.6"
          fill={index > 1 ? fill : COLOURS.usual}
          stroke={index > 1 ? stroke : COLOURS.usualEdge}
          strokeWidth="0.75"
        />
      ))}
      {meaning === "common" ? null : <SideSign side={side} isNeutral={meaning === "neutral"} fill={stroke} />}
    </>
  );
}

function SideSign({ side, isNeutral, fill }: { side: "high" | "low"; isNeutral: boolean; fill: string }) {
  const y = side === "high" ? 18 : 34;
  const x = side === "high" ? 14 : 13;
  if (isNeutral) {
    const tip = side === "high" ? "M14 7l4.5 6h-3v6h-3v-6h-3z" : "M14 35l4.5 -6h-3v-6h-3v6h-3z";
    return <path d={tip} fill={fill} />;
  }
  return (
    <text x={x} y={y} fontSize="13" fontWeight="bold" textAnchor="middle" fill={fill}>
      {side === "high" ? "H" : "L"}
    </text>
  );
}

/** 40 wide and high. A dashed line for the target, and the ups and downs on one side of it or across it. */
export function AssurancePicture({ icon, isUpHoped }: { icon: AssuranceIcon; isUpHoped: boolean }) {
  const { fill, stroke } = INKS[ASSURANCE_INKS[icon]];
  const isAbove = (icon === "pass") === isUpHoped;
  const wave = icon === "inconsistent" ? 25 : isAbove ? 15 : 27;
  const target = icon === "inconsistent" ? 25 : isAbove ? 27 : 14;
  return (
    <>
      <circle cx="20" cy="20" r="18" fill={COLOURS.paper} stroke={fill} strokeWidth="3" />
      <path
        d={`M6 ${target}H34`}
        stroke={COLOURS.target}
        strokeWidth="1.75"
        strokeDasharray="3 2.5"
        fill="none"
      />
      <path
        d={`M7.5 ${wave + 1}q4 -8 8 -1t8 0t8 -1`}
        fill="none"
        stroke={stroke}
        strokeWidth="2"
        strokeLinecap="round"
      />
      {icon === "inconsistent" ? (
        <text x="20" y="16" fontSize="13" fontWeight="bold" textAnchor="middle" fill={stroke}>
          ?
        </text>
      ) : null}
    </>
  );
}

const ASSURANCE_INKS = { pass: "improvement", fail: "concern", inconsistent: "common" } as const;

const INKS = {
  common: { fill: COLOURS.usual, stroke: COLOURS.usualEdge },
  improvement: { fill: COLOURS.hoped, stroke: COLOURS.hopedEdge },
  concern: { fill: COLOURS.unhoped, stroke: COLOURS.unhopedEdge },
  neutral: { fill: COLOURS.notable, stroke: COLOURS.notableEdge },
};

function partsOf(icon: VariationIcon): [keyof typeof INKS, "high" | "low"] {
  const meaning = icon.split("-")[0];
  const side = icon.endsWith("high") ? "high" : "low";
  return [
    meaning === "improvement" || meaning === "concern" || meaning === "neutral" ? meaning : "common",
    side,
  ];
}
