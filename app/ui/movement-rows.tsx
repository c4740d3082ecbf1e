import { continua, findEyes, lowerFirst } from "~/domain/cycles/continua";
import { divisions, type Division, type MovementRow } from "~/domain/cycles/organisation-movements";
import { partsOfAStay } from "~/domain/cycles/parts-of-a-stay";
import { formatMonth } from "./dates";
import { MovementShare } from "./movement-share";

/** All together, or divided one way: ways don't combine. */
export function MovementDivisions({ division }: { division: Division }) {
  return (
    <nav className="sorts" aria-label="How to divide it">
      {divisions.map(({ name, label }) => (
        <a
          key={name}
          href={name === "all" ? "/continua" : `/continua?by=${name}`}
          aria-current={name === division ? "true" : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

type Props = { division: Division; rows: readonly MovementRow[] };

/** The five continua, each by every pair of eyes through which it was seen. */
export function MovementRows({ division, rows }: Props) {
  if (rows.length === 0)
    return (
      <p>
        Nothing to see yet. Open one of your cycles and say where practice stood before, and where it stands
        after.
      </p>
    );
  return (
    <div className="movements">
      {continua.map(({ name, ends }) => {
        const here = rows.filter(({ continuum }) => continuum === name);
        if (here.length === 0) return null;
        return (
          <section key={name} className="card" aria-labelledby={name}>
            <h2 id={name}>{`From ${lowerFirst(ends[0])} to ${lowerFirst(ends[1])}`}</h2>
            {here.map(({ continuum, eyes, shares }) =>
              shares ? (
                <div key={eyes} className="movements__row">
                  <h3>{findEyes(eyes)?.as}</h3>
                  {shares.map(({ of, counts }) => (
                    <MovementShare key={of} {...{ continuum, counts }} label={labelOf(division, of)} />
                  ))}
                </div>
              ) : null,
            )}
            <Withheld rows={here.filter(({ shares }) => shares === null)} division={division} />
          </section>
        );
      })}
    </div>
  );
}

/** All that can't be shown of a continuum, in one sentence. */
function Withheld({ rows, division }: Props) {
  if (rows.length === 0) return null;
  const eyes = rows.map(({ eyes }) => findEyes(eyes)?.label.toLowerCase() ?? "");
  return (
    <p className="movements__row soft">
      {`As ${new Intl.ListFormat("en-GB").format(eyes)} see it: not enough people yet to ${
        division === "all" ? "show" : "divide"
      } it without pointing at somebody.`}
    </p>
  );
}

function labelOf(division: Division, of: string): string {
  if (division === "time") return `Up to the end of ${formatMonth(of)}`;
  return partsOfAStay.find(({ name }) => name === of)?.label ?? "";
}
