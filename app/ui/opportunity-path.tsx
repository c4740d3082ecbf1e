import { opportunitiesAddress, type OpportunityWish } from "~/domain/opportunities/opportunity-wish";
import type { MomentPattern } from "~/domain/opportunities/patterns";
import { PathwayCurve } from "./pathway-curve";

type Props = { patterns: readonly MomentPattern[]; wish: OpportunityWish };

/** At which moments opportunities cluster, along the path of a stay. Each moment leads to its notes. */
export function OpportunityPath({ patterns, wish }: Props) {
  return (
    <section className="card chances" aria-labelledby="chances">
      <h2 id="chances">Along the path</h2>
      <p className="soft">
        Each seed is a note of your own team. Other teams&apos; notes are counted in fives, up to the end of
        last month.
      </p>
      <ol className="chances__way">
        {patterns.map((pattern, i) => (
          <li key={pattern.name} className="chances__moment">
            {i < patterns.length - 1 ? <PathwayCurve bend={i} kind="ahead" /> : null}
            <span
              className={(pattern.own ?? 0) > 0 ? "chances__stone chances__stone--noted" : "chances__stone"}
              aria-hidden="true"
            />
            <a
              href={opportunitiesAddress(wish, { moment: pattern.name })}
              aria-current={wish.moment === pattern.name ? "true" : undefined}
            >
              {pattern.label}
            </a>
            {pattern.own === null ? null : <Seeds count={pattern.own} />}
            <span className="chances__count">{countsInWords(pattern)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const mostSeeds = 12;

function Seeds({ count }: { count: number }) {
  if (count === 0) return null;
  const seeds = Math.min(count, mostSeeds);
  return (
    <svg className="chances__seeds" width={seeds * 16} height="16" aria-hidden="true" focusable="false">
      {Array.from({ length: seeds }, (_, i) => (
        <circle key={i} cx={8 + i * 16} cy="8" r="5.5" />
      ))}
    </svg>
  );
}

function countsInWords({ own, elsewhere }: MomentPattern): string {
  const band =
    elsewhere.from === 0 ? `fewer than ${elsewhere.to + 1}` : `${elsewhere.from} to ${elsewhere.to}`;
  if (own === null) return `${band} in all`.replace(/^f/, "F");
  return `${own} here, ${band} elsewhere`;
}
