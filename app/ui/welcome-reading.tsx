import type { StartersJourney } from "~/domain/welcome/find-journey.server";
import { journeyInWords } from "~/domain/welcome/journey";
import { PracticeReadingButtons } from "./practice-reading";

/** Everything there is to read, along the path, and what one has noted of it. */
export function WelcomeReading({ journey }: { journey: StartersJourney }) {
  const moments = journey.moments.filter(({ practices }) => practices.length > 0);
  return (
    <section className="card" aria-labelledby="reading" id="reading-list">
      <h2 id="reading">Practices to read</h2>
      {moments.length === 0 ? <NothingYet /> : <p>{journeyInWords(journey)}</p>}
      {moments.map(({ name, label, practices }) => (
        <div key={name} className="to-read">
          <h3 className="to-read__moment">{label}</h3>
          {practices.map((practice) => (
            <article key={practice.slug} className="to-read__practice" id={`read-${practice.slug}`}>
              <p className="to-read__title">
                <a href={`/practices/${practice.slug}`}>{practice.title}</a>
              </p>
              <p>{practice.summary}</p>
              <PracticeReadingButtons practice={practice} back={`/welcome#read-${practice.slug}`} />
            </article>
          ))}
        </div>
      ))}
    </section>
  );
}

function NothingYet() {
  return (
    <p>
      Nothing is published yet. Until then, <a href="/ideas">read what people are trying</a>, or{" "}
      <a href="/ideas/new">share what you&apos;ve noticed</a>: fresh eyes see what others have got used to.
    </p>
  );
}
