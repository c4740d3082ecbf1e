import { Checkboxes, Fieldset } from "nhsuk-react-components";
import type { Whom, WhomOffer } from "~/domain/recognition/kudos-whom";
import type { FormState } from "./form-state";
import { KudosFind } from "./kudos-find";

type Props = { offer: WhomOffer; state: FormState; action: string };

const fewEnoughToSee = 8;

/** Tick colleagues and teams, or find somebody by name; whoever is ticked stays, on top. */
export function KudosWhomFields({ offer, state, action }: Props) {
  const { chosen, colleagues, teams, found } = offer;
  const error = state?.errors.whom;
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <Fieldset id="whom" tabIndex={-1} aria-describedby={error ? "whom-error" : undefined}>
        <Fieldset.Legend size="m">Who do you want to thank?</Fieldset.Legend>
        {error ? (
          <span className="nhsuk-error-message" id="whom-error">
            <span className="nhsuk-u-visually-hidden">Error: </span>
            {error}
          </span>
        ) : null}
        {chosen.length > 0 ? <Ticks legend="You're thanking" whom={chosen} areTicked /> : null}
        {colleagues.length > fewEnoughToSee ? (
          <details className="nhsuk-details">
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">People in your teams</span>
            </summary>
            <div className="nhsuk-details__text">
              <Ticks legend="People in your teams" whom={colleagues} isLegendHidden />
            </div>
          </details>
        ) : (
          <Ticks legend="People in your teams" whom={colleagues} />
        )}
        <Ticks legend={teams.length === 1 ? "Your whole team" : "A whole team"} whom={teams} />
        <KudosFind state={state} action={action} />
        {found ? <Found found={found} /> : null}
      </Fieldset>
    </div>
  );
}

function Found({ found }: { found: NonNullable<WhomOffer["found"]> }) {
  const { words, whom, isCut } = found;
  return (
    <div id="found" className="kudos-found">
      {whom.length > 0 ? (
        <Ticks legend={`Found for “${words}”`} whom={whom} />
      ) : (
        <p>{`Nobody else was found for “${words}”. Fewer letters find more: the start of a name is enough.`}</p>
      )}
      {isCut ? <p className="soft">There are more. Write more of the name to see them.</p> : null}
    </div>
  );
}

type TicksProps = { legend: string; whom: readonly Whom[]; areTicked?: boolean; isLegendHidden?: boolean };

function Ticks({ legend, whom, areTicked = false, isLegendHidden = false }: TicksProps) {
  if (whom.length === 0) return null;
  return (
    <Checkboxes
      className="nhsuk-checkboxes--small kudos-ticks"
      name="whom"
      legend={legend}
      legendProps={{ size: "s", className: isLegendHidden ? "nhsuk-u-visually-hidden" : undefined }}
    >
      {whom.map(({ value, name, detail }) => (
        <Checkboxes.Item
          key={value}
          id={value}
          value={value}
          hint={detail || undefined}
          defaultChecked={areTicked}
        >
          {name}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}
