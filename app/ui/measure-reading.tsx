import { howToRead, howToReadDots } from "~/domain/measures/how-to-read";
import { areDotsOnly, type ChartFacts } from "./chart-facts";

/** For somebody who never read such a chart; opens in place. */
export function HowToRead({ facts }: { facts: ChartFacts }) {
  const { chart, rules } = facts.analysis;
  const areDots = areDotsOnly(facts);
  const paragraphs = areDots ? howToReadDots() : howToRead(chart, rules);
  return (
    <details className="nhsuk-details no-print">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">How to read this chart</span>
      </summary>
      <div className="nhsuk-details__text">
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {areDots ? null : <Looks />}
        <p>
          Yellow labels show when a cycle started. A change after one doesn&apos;t prove that the cycle did
          it. Ask what else was going on, and write it into a note beside the number.
        </p>
      </div>
    </details>
  );
}

function Looks() {
  return (
    <>
      <p>
        Grey circles are ups and downs that chance explains. What stands out has a shape and a colour: a blue
        diamond is the way we hope, an orange square isn&apos;t, and a purple triangle is for what we just
        watch. One with a cross is left out of the lines.
      </p>
      <p>
        Where there are fewer than ten numbers, from the first one on or from new lines on, dots are hollow
        and have no lines. With ten to twelve the lines are dotted: they&apos;re those so far, and still move.
      </p>
    </>
  );
}
