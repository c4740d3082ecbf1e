import type { Carried } from "~/domain/safety/carried-form";
import { CarriedInputs } from "./carried-inputs";

export type CastMember = { id: number; name: string; jobTitle: string; roles: string[]; teams: string[] };

type Props = { cast: CastMember[]; next: string; carried: Carried | null };

/** One click a person: this site holds invented people only. */
export function DemoCast({ cast, next, carried }: Props) {
  return (
    <section className="card">
      <h2>Look around as one of these people</h2>
      <p>This is a demonstration. The trust, its teams and its people are invented.</p>
      <form method="post" action="/login/demo">
        <input type="hidden" name="next" value={next} />
        <CarriedInputs carried={carried} />
        <ul className="cast">
          {cast.map((person) => (
            <li key={person.id}>
              <button className="cast__person" name="personId" value={person.id}>
                <strong>{person.name}</strong>
                <span>{[person.jobTitle, ...person.roles].join(", ")}</span>
                <span>{person.teams.join(", ")}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
