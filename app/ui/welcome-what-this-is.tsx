/** Five sentences for somebody who has never heard a word of it. */
export function WelcomeWhatThisIs() {
  return (
    <section className="card no-print" aria-labelledby="what-this-is">
      <h2 id="what-this-is">What this is</h2>
      <p>
        People here notice small things that could be better, and try a change. They test it for a night or a
        week, and write down what happened, surprises too. What turns out well is tried by other teams. What
        lasts becomes a practice: a short how-to, with the names of everybody behind it. You can use these
        today, and your own idea can be the next.
      </p>
    </section>
  );
}
