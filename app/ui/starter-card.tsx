import type { StarterCard as Card } from "~/domain/welcome/starter-card.server";
import { journeyInWords } from "~/domain/welcome/journey";

/** What somebody in their first weeks could read next. Shown to nobody else. */
export function StarterCard({ card }: { card: Card }) {
  const { firstName, isFirstWeek, next } = card;
  return (
    <section className="note starter-card" aria-labelledby="starter-card">
      <h2 id="starter-card">{`Your first ${isFirstWeek ? "week" : "weeks"}, ${firstName}`}</h2>
      <p>{journeyInWords(card)}</p>
      {next ? (
        <p>
          Next: <a href={`/practices/${next.slug}`}>{next.title}</a>
        </p>
      ) : null}
      <p>
        <a className="lone-link" href="/welcome">
          Find your way, and who to ask
        </a>
      </p>
    </section>
  );
}
