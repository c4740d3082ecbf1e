import type { Surprise } from "~/domain/recognition/list-surprises.server";
import { CelebrationMark } from "./celebration-mark";
import { CyclePredictions } from "./cycle-predictions";
import { formatDay } from "./dates";

/** What surprised a team, with what it had expected and what it learnt. It gets no verdict. */
export function SurpriseCard({ surprise }: { surprise: Surprise }) {
  const { cycleId, number, idea, by, at, predictions } = surprise;
  const id = `surprise-${cycleId}`;
  return (
    <article className="card surprise" aria-labelledby={id}>
      <h2 className="surprise__title" id={id}>
        <CelebrationMark kind="surprise" />
        <a href={`/ideas/${idea.id}`}>{idea.title}</a>
      </h2>
      <blockquote className="surprise__words as-typed">{surprise.surprise}</blockquote>
      {predictions.length > 0 ? (
        <CyclePredictions predictions={predictions.map((asked, i) => ({ position: i, ...asked }))} isTried />
      ) : null}
      {surprise.learnt ? (
        <dl className="writtens">
          <div className="written">
            <dt>What we learnt</dt>
            <dd className="as-typed">{surprise.learnt}</dd>
          </div>
        </dl>
      ) : null}
      <p className="soft">
        {idea.team && idea.team !== by ? `${by}, ${idea.team}` : by}
        {`, ${formatDay(at)}. `}
        <a href={`/cycles/${cycleId}`}>
          Read cycle {number}
          <span className="nhsuk-u-visually-hidden">{` of ${idea.title}`}</span> in full
        </a>
      </p>
    </article>
  );
}
