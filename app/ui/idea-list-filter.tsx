import type { ListWish } from "~/domain/ideas/list-filters";
import { stages } from "~/domain/ideas/stages";
import { themes } from "~/domain/ideas/themes";
import { moments } from "~/domain/pathways/moments";
import { SelectField, TextField } from "./field";

type Props = { wish: ListWish; teams: readonly { id: number; name: string }[]; isInUse: boolean };

/** Narrows the list. A plain form that asks for the page again, folded away above the list. */
export function IdeaListFilter({ wish, teams, isInUse }: Props) {
  const { sort, theme, team, stage, moment, q } = wish;
  return (
    <details className="nhsuk-details idea-filter">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{isInUse ? "Change the filters" : "Filter ideas"}</span>
      </summary>
      <form
        className="nhsuk-details__text"
        method="get"
        action="/ideas"
        role="search"
        aria-label="Filter ideas"
      >
        {sort === "moving" ? null : <input type="hidden" name="sort" value={sort} />}
        <div className="idea-filter__fields">
          <TextField state={undefined} name="q" label="Words in it" saved={q} type="search" maxLength={200} />
          <SelectField
            state={undefined}
            name="moment"
            label="Moment"
            saved={moment}
            options={moments}
            none="Any moment"
          />
          <SelectField
            state={undefined}
            name="theme"
            label="Theme"
            saved={theme}
            options={themes}
            none="Any theme"
          />
          <SelectField
            state={undefined}
            name="stage"
            label="Stage"
            saved={stage}
            options={stages}
            none="Any stage"
          />
          <SelectField
            state={undefined}
            name="team"
            label="Team"
            saved={team === null ? "" : String(team)}
            options={teams.map(({ id, name }) => ({ name: String(id), label: name }))}
            none="Any team"
          />
        </div>
        <button className="nhsuk-button nhsuk-button--secondary">Show these ideas</button>
      </form>
    </details>
  );
}
