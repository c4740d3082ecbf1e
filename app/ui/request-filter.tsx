import type { TeamRef } from "~/domain/people/viewer";
import {
  requestsAddress,
  requestViews,
  type RequestView,
  type RequestWish,
} from "~/domain/requests/request-wish";
import { SelectField } from "./field";

type Props = { wish: RequestWish; views: readonly RequestView[]; teams: readonly TeamRef[] };

/** Whose list, and of the others which team's. */
export function RequestFilter({ wish, views, teams }: Props) {
  return (
    <>
      <nav className="sorts" aria-label="Whose list">
        {requestViews
          .filter(({ name }) => views.includes(name))
          .map(({ name, label }) => (
            <a
              key={name}
              href={requestsAddress(wish, { of: name, team: null })}
              aria-current={name === wish.of ? "true" : undefined}
            >
              {label}
            </a>
          ))}
      </nav>
      {wish.of === "elsewhere" && teams.length > 0 ? (
        <form className="opportunities__filter no-print" method="get" action="/requests">
          <input type="hidden" name="of" value="elsewhere" />
          <SelectField
            state={undefined}
            name="team"
            label="Team"
            saved={wish.team === null ? "" : String(wish.team)}
            options={teams.map(({ id, name }) => ({ name: String(id), label: name }))}
            none="Any team"
          />
          <button className="nhsuk-button nhsuk-button--secondary">Show</button>
        </form>
      ) : null}
    </>
  );
}
