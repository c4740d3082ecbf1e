import { stageLabel } from "~/domain/ideas/stages";
import type { MomentToFace } from "~/domain/welcome/find-journey.server";
import { practicesInWords } from "~/domain/welcome/journey";

/** The quickest way from what is happening to what may help. */
export function WelcomeMoments({ moments }: { moments: MomentToFace[] }) {
  return (
    <section className="card" aria-labelledby="moments">
      <h2 id="moments">Which moment are you facing?</h2>
      <ol className="face">
        {moments.map(({ name, label, says, pathway, practices, onTheirWay }) => (
          <li key={name} className={`face__moment${practices.length > 0 ? " face__moment--walked" : ""}`}>
            <strong>{pathway === null ? label : <a href={`/pathways/${pathway}#${name}`}>{label}</a>}</strong>
            {onTheirWay.length > 0 ? null : (
              <span className="face__count">{` ${practicesInWords(practices.length)}`}</span>
            )}
            <span className="face__says">{says}</span>
            {onTheirWay.length > 0 ? <OnTheirWay ideas={onTheirWay} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Not proven here yet, and more than nothing: what colleagues have learnt so far. */
function OnTheirWay({ ideas }: { ideas: MomentToFace["onTheirWay"] }) {
  return (
    <>
      <span className="face__says">No practice yet. On its way:</span>
      <ul className="face__ideas">
        {ideas.map(({ id, title, stage }) => (
          <li key={id}>
            <a href={`/ideas/${id}`}>{title}</a>
            <span className="soft">{` ${stageLabel(stage)}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
