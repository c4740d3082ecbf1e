/** Where ideas come from, for a quiet minute: two lists that a team keeps. */
export function HomeWhereFrom() {
  return (
    <section className="card" aria-labelledby="where-from">
      <h2 id="where-from">Where could the next idea come from?</h2>
      <ul className="today__list">
        <li>
          <a href="/opportunities">Opportunities</a>
          <span>An earlier moment in which something else was possible.</span>
        </li>
        <li>
          <a href="/requests">What would matter to them?</a>
          <span>What people ask for, and most often hear a “no” to.</span>
        </li>
      </ul>
    </section>
  );
}
