import type { FoundPractice } from "~/domain/search/search-practices.sqlite.server";
import { SearchMarked } from "./search-marked";

/** Practices that were found: what works already, before the ideas that are on their way. */
export function SearchPractices({ practices }: { practices: FoundPractice[] }) {
  if (practices.length === 0) return null;
  return (
    <section className="card" aria-labelledby="found-practices">
      <h2 id="found-practices">In our recovery pathways</h2>
      <ul className="today__list">
        {practices.map((practice) => (
          <li key={practice.slug}>
            <a href={`/practices/${practice.slug}`}>
              <SearchMarked parts={practice.title} />
            </a>{" "}
            <span>
              {practice.moment}: <SearchMarked parts={practice.said} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
