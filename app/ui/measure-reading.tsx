import type { ChartKind, RuleSet } from "~/domain/measures/chart-kinds";
import { howToRead } from "~/domain/measures/how-to-read";

/** For somebody who never read such a chart; opens in place. */
export function HowToRead({ chart, rules }: { chart: ChartKind; rules: RuleSet }) {
  return (
    <details className="nhsuk-details no-print">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">How to read this chart</span>
      </summary>
      <div className="nhsuk-details__text">
        {howToRead(chart, rules).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p>
          Grey circles are ups and downs that chance explains. What stands out has a shape and a colour: a
          blue diamond is the way we hope, an orange square isn&apos;t, and a purple triangle is for what we
          just watch. Where there are too few numbers to say, dots are hollow. One with a cross is left out of
          the lines.
        </p>
        <p>
          Yellow labels show when a cycle started. A change after one doesn&apos;t prove that the cycle did
          it. Ask what else was going on, and write it into a note beside the number.
        </p>
      </div>
    </details>
  );
}
