import { findRest } from "~/domain/cycles/find-rest";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { RestedWords } from "./rested-words";

type Props = {
  ideaId: number;
  cycles: readonly RampCycle[];
  /** It's the reader's to test: they can begin again. */
  canTest: boolean;
  /** A team of the reader's could take it on. */
  canTry: boolean;
};

/** An idea that rests: what it taught, and how it goes on for whoever would like that. */
export function IdeaRested({ ideaId, cycles, canTest, canTry }: Props) {
  const rest = findRest(cycles);
  if (!rest) return null;
  return (
    <section className="card" aria-labelledby="rested" id="resting">
      <h2 id="rested">Resting for now</h2>
      <RestedWords rest={rest} />
      {canTest || canTry ? (
        <div className="nhsuk-button-group">
          {canTry ? (
            <a className="nhsuk-button nhsuk-button--secondary" href={`/ideas/${ideaId}/adoptions`}>
              Pick it up
            </a>
          ) : null}
          {canTest ? <a href={`/ideas/${ideaId}/cycles/new`}>Wake it with a new cycle</a> : null}
        </div>
      ) : null}
    </section>
  );
}
