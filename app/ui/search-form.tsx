/** One field and the page's strong button. */
export function SearchForm({ q = "" }: { q?: string }) {
  return (
    <form className="search-form" method="get" action="/search" role="search">
      <label className="nhsuk-label nhsuk-label--s" htmlFor="q">
        Words to look for
      </label>
      <div className="search-form__row">
        <input className="nhsuk-input" id="q" name="q" type="search" defaultValue={q} maxLength={200} />
        <button className="nhsuk-button">Search</button>
      </div>
    </form>
  );
}

export function SearchHelp() {
  return (
    <div className="card empty-list">
      <h2>Find a practice, an idea, or what somebody learnt</h2>
      <p>
        Search looks through practices and ideas, and through the cycles, measures and comments of each idea,
        as far as you can see them.
      </p>
      <ul>
        <li>Every word you write has to be there. Fewer words find more.</li>
        <li>The start of the last word is enough: calm finds calmer.</li>
        <li>Put words between quotation marks to find them side by side: &quot;warm drink&quot;.</li>
      </ul>
      <p>
        Not sure what it&apos;s called? <a href="/ideas">Look through all ideas</a>.
      </p>
    </div>
  );
}

export function NothingFound({ q }: { q: string }) {
  return (
    <div className="card empty-list">
      <h2>{`Nothing found for “${q}”`}</h2>
      <p>
        Try fewer words, or a shorter one: the start of a word is enough. You can also{" "}
        <a href="/ideas">look through all ideas</a>.
      </p>
      <p>
        If nobody has had this idea yet, it might be yours. <a href="/ideas/new">Share an idea</a>
      </p>
    </div>
  );
}
