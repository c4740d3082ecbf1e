import { reasonInWords, type SpotlightCard as Spotlight } from "~/domain/recognition/spotlight";
import { SpotlightMark } from "./spotlight-mark";

/** The idea of this week, for a page that has other things to say too. */
export function SpotlightCard({ spotlight }: { spotlight: Spotlight }) {
  const { ideaId, title, excerpt, by, team, reason } = spotlight;
  return (
    <section className="card spotlight spotlight--now" aria-labelledby="spotlight">
      <h2 id="spotlight" className="spotlight__head">
        <SpotlightMark />
        This week's spotlight
      </h2>
      <p className="spotlight__title">
        <a href={`/ideas/${ideaId}`}>{title}</a>
      </p>
      <p>{excerpt}</p>
      <p className="soft">
        <strong>{reasonInWords(reason, true)}</strong>
        {` · ${team ? `${by}, ${team}` : by}`}
      </p>
      <p>
        <a className="lone-link" href="/celebrations/spotlights">
          Earlier spotlights
        </a>
      </p>
    </section>
  );
}
