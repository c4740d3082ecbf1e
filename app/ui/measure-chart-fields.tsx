import { chartChoices, RULES } from "~/domain/measures/chart-choices";
import type { MeasureFacts } from "~/domain/measures/measure-facts";
import type { Choice, MeasureKind } from "~/domain/measures/measure-kinds";
import { RECOMMENDED } from "~/domain/measures/recommend-chart";
import { ChoiceField } from "./field";
import { shown, type FormState } from "./form-state";

type Props = { state: FormState; saved?: MeasureFacts; fixedKind?: MeasureKind };

const ours = { name: "", label: "What is recommended for this kind of number" };
const usual = { name: "", label: "The usual ones for the chart" };

/** What it's drawn as: ours unless somebody wants another. Everything is here at once, so it works without a script. */
export function MeasureChartFields({ state, saved, fixedKind }: Props) {
  const isChanged = ["chart", "rules"].some((name) => shown(state, name, saved?.[name as "chart" | "rules"]));
  const isOpen = isChanged || shown(state, "screens", saved?.screens === false ? "no" : "yes") === "no";
  return (
    <details className="nhsuk-details" open={isOpen || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Draw it another way</span>
      </summary>
      <div className="nhsuk-details__text">
        <ChoiceField
          state={state}
          name="chart"
          label="What shall we draw?"
          hint={fixedKind ? `We recommend this. ${RECOMMENDED[fixedKind].reason}` : undefined}
          saved={saved?.chart ?? ""}
          options={[ours, ...chartChoices(fixedKind).map(optionFrom)]}
        />
        <ChoiceField
          state={state}
          name="rules"
          label="Which rules tell change from chance?"
          hint="They're named on the chart, and never mixed."
          saved={saved?.rules ?? ""}
          options={[usual, ...RULES.map(optionFrom)]}
        />
        <ChoiceField
          state={state}
          name="screens"
          label="When one number is very far from its neighbours"
          hint="Only for charts whose usual range comes from how numbers differ."
          saved={saved?.screens === false ? "no" : "yes"}
          options={[
            { name: "yes", label: "Leave that jump out when the range is worked out" },
            { name: "no", label: "Count it like any other" },
          ]}
        />
      </div>
    </details>
  );
}

function optionFrom({ value, label, hint }: Choice<string>) {
  return { name: value, label, hint };
}
