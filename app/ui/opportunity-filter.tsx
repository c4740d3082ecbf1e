import {
  opportunitiesAddress,
  opportunityViews,
  type OpportunityView,
  type OpportunityWish,
} from "~/domain/opportunities/opportunity-wish";
import { moments } from "~/domain/pathways/moments";
import { SelectField } from "./field";

type Props = { wish: OpportunityWish; views: readonly OpportunityView[] };

/** Whose notes, and of which moment. */
export function OpportunityFilter({ wish, views }: Props) {
  return (
    <>
      <nav className="sorts" aria-label="Whose notes">
        {opportunityViews
          .filter(({ name }) => views.includes(name))
          .map(({ name, label }) => (
            <a
              key={name}
              href={opportunitiesAddress(wish, { of: name })}
              aria-current={name === wish.of ? "true" : undefined}
            >
              {label}
            </a>
          ))}
      </nav>
      <p className="soft">{meanings[wish.of]}</p>
      <form className="opportunities__filter no-print" method="get" action="/opportunities">
        <input type="hidden" name="of" value={wish.of} />
        <SelectField
          state={undefined}
          name="moment"
          label="Moment"
          saved={wish.moment}
          options={moments}
          none="Any moment"
        />
        <button className="nhsuk-button nhsuk-button--secondary">Show</button>
      </form>
    </>
  );
}

const meanings: Record<OpportunityView, string> = {
  team: "What your team noted. Nobody's name stands here, and within a month there's no order.",
  elsewhere: "From other teams that chose to let everybody read. Neither team, nor name, nor day is told.",
  mine: "What you noted yourself. You can change or delete it.",
  all: "What every team noted, for moderators, to take out what shouldn't be here.",
};
