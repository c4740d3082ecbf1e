import type { MomentToFace } from "~/domain/welcome/find-journey.server";
import { practicesInWords } from "~/domain/welcome/journey";

/** The quickest way from what is happening to what may help. */
export function WelcomeMoments({ moments }: { moments: MomentToFace[] }) {
  return (
    <section className="card" aria-labelledby="moments">
      <h2 id="moments">Which moment are you facing?</h2>
      <ol className="face">
        {moments.map(({ name, label, says, pathway, practices }) => (
          <li key={name} className={`face__moment${practices.length > 0 ? " face__moment--walked" : ""}`}>
            <strong>{pathway === null ? label : <a href={`/pathways/${pathway}#${name}`}>{label}</a>}</strong>
            <span className="face__count">{` ${practicesInWords(practices.length)}`}</span>
            <span className="face__says">{says}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
