import { triedInWords, type PracticeCard as Card } from "~/domain/pathways/pathway-layout";

/** A practice where it lies on its pathway. */
export function PracticeCard({ practice }: { practice: Card }) {
  const facts = [
    practice.teams.length > 0 ? `From ${practice.teams.join(" and ")}` : "",
    triedInWords(practice),
  ];
  return (
    <article className="practice-card">
      <h3 className="practice-card__title">
        <a href={`/practices/${practice.slug}`}>{practice.title}</a>
      </h3>
      <p>{practice.summary}</p>
      <p className="practice-card__facts">{facts.filter((fact) => fact !== "").join(" · ")}</p>
    </article>
  );
}
