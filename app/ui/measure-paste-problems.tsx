import { ErrorSummary } from "nhsuk-react-components";
import type { PasteView } from "~/domain/measures/check-paste";
import type { Point } from "~/domain/measures/measure-facts";
import { TicksField } from "./field";
import type { FormState } from "./form-state";

type Checked = PasteView<Point>;

/** The rows that can't be read, each with what to do; the first of them, when there are many. */
export function PasteProblems({ checked: { problems, counts } }: { checked: Checked }) {
  const more = counts.problems - problems.length;
  return (
    <ErrorSummary>
      <ErrorSummary.Title>{whatToPutRight(problems, counts.problems)}</ErrorSummary.Title>
      <p>Nothing is saved yet.</p>
      <ErrorSummary.List>
        {problems.map(({ message, line }) => (
          <ErrorSummary.ListItem key={line} href="#pasted">
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
      {more > 0 ? <p>{`And ${countOf(more, "more row", "more rows")} like these.`}</p> : null}
    </ErrorSummary>
  );
}

/** Each row is listed once, so the number of problems is the number of rows. */
function whatToPutRight(problems: Checked["problems"], count: number): string {
  if (problems.some(({ line }) => line === 0)) return "There's something to put right";
  return `${countOf(count, "row", "rows")} to put right`;
}

type LeaveOutProps = { checked: Checked | null; state: FormState };

/** The way on for whoever would rather have the other rows than put these right. */
export function LeaveOut({ checked, state }: LeaveOutProps) {
  if (!checked || checked.counts.rows === 0 || checked.problems.some(({ line }) => line === 0)) return null;
  const count = checked.counts.problems + checked.counts.leftOut;
  if (count === 0) return null;
  const rows = countOf(count, "row", "rows");
  return (
    <TicksField
      state={state}
      name="leaveOut"
      label="Go on without them?"
      hint={`Or put them right below, or in the spreadsheet.`}
      options={[{ name: "yes", label: `Leave out the ${rows} with a problem, and keep the others` }]}
    />
  );
}

export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
