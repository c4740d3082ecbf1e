/** How an idea travels, step by step. */
export function AboutPath() {
  return (
    <>
      <ol className="steps">
        <li>
          <strong>Notice</strong>
          An earlier moment in which something else was possible. A request that often hears a “no”. Ideas
          begin there.
        </li>
        <li>
          <strong>Share</strong>
          Post a small idea in two minutes, from a phone, on a night shift.
        </li>
        <li>
          <strong>Test</strong>
          Say what you expect. Try it with one person or on one shift. See what happened, and what you learnt.
          Then a bit bigger. These are Plan-Do-Study-Act cycles.
        </li>
        <li>
          <strong>Track</strong>
          Count something over time, and let a chart tell chance from change.
        </li>
        <li>
          <strong>Support and celebrate</strong>
          Back an idea, follow it, ask, offer help. Say thank you, on the wall or just between you.
        </li>
        <li>
          <strong>Spread</strong>
          Another team tries it too, in its own way, and both get the credit.
        </li>
        <li className="steps__here">
          <strong>Build it in</strong>
          What keeps helping becomes practice on a recovery pathway. A new colleague reads it in the first
          week, with the names of everybody behind it.
        </li>
      </ol>
    </>
  );
}
