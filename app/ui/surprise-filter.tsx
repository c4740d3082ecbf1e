import { Button } from "nhsuk-react-components";
import { themes } from "~/domain/ideas/themes";
import { moments } from "~/domain/pathways/moments";
import type { SurpriseWish } from "~/domain/recognition/surprise-wish";
import { SelectField } from "./field";

/** Which surprises to read. A plain form that changes the address. */
export function SurpriseFilter({ wish }: { wish: SurpriseWish }) {
  const isInUse = wish.theme + wish.moment !== "";
  return (
    <details className="nhsuk-details no-print" open={isInUse || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">By theme or moment of care</span>
      </summary>
      <form className="nhsuk-details__text" action="/celebrations/surprises">
        <SelectField
          state={undefined}
          name="theme"
          label="Theme"
          options={themes}
          none="Any"
          saved={wish.theme}
        />
        <SelectField
          state={undefined}
          name="moment"
          label="Moment of care"
          options={moments}
          none="Any"
          saved={wish.moment}
        />
        <div className="nhsuk-button-group">
          <Button secondary>Show</Button>
          {isInUse ? <a href="/celebrations/surprises">All of them</a> : null}
        </div>
      </form>
    </details>
  );
}
