/** For somebody who never read a run chart. */
export function HowToRead() {
  return (
    <details className="nhsuk-details no-print">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">How to read this chart</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>
          Each dot is one number at one date. The dashed line is the <strong>median</strong>: half of the dots
          are above it, half below. Numbers always go up and down a little. That&apos;s chance, not change.
        </p>
        <p>
          It takes ten numbers to say more. Then two things tell us that something has changed: many dots in a
          row on one side of the median, drawn as diamonds, or a line that crosses the median less often than
          chance would.
        </p>
        <p>
          Yellow labels show when a cycle started. A change after one doesn&apos;t prove that the cycle did
          it. Ask what else was going on, and write it into a note beside the number.
        </p>
      </div>
    </details>
  );
}
