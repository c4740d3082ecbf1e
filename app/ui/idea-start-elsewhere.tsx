import { SearchForm } from "./search-form";

/** Perhaps it's here already: then both teams are named when it's taken on. */
export function IdeaStartElsewhere() {
  return (
    <section className="card" aria-labelledby="seen-here">
      <h2 id="seen-here">Did you see it in this organisation?</h2>
      <p>
        Then it may be here already. Look for it and press “We&apos;ll try this too”: your team has its own
        copy at once, and both teams are named.
      </p>
      <SearchForm />
    </section>
  );
}
