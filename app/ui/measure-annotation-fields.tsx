import { longestAnnotation } from "~/domain/measures/annotation-form";
import type { Annotation } from "~/domain/measures/read-charts.server";
import { formatShortDay } from "./dates";
import { TextField } from "./field";
import type { FormState } from "./form-state";

type Props = { state: FormState; today: string; saved?: Annotation };

/** A day and a few words. */
export function AnnotationFields({ state, today, saved }: Props) {
  return (
    <>
      <TextField
        state={state}
        name="date"
        label="The day it happened, or began"
        type="date"
        saved={saved?.date ?? today}
      />
      <TextField
        state={state}
        name="words"
        label="What happened?"
        hint="A few words, without names. Such as: flu on the ward, or two new nurses began."
        maxLength={longestAnnotation}
        saved={saved?.words}
      />
    </>
  );
}

type ListProps = { annotations: readonly Annotation[]; ideaId: number; measureId: number; canTrack: boolean };

/** What the team wrote down beside the numbers; on every chart of the idea. */
export function AnnotationList({ annotations, ideaId, measureId, canTrack }: ListProps) {
  if (annotations.length === 0 && !canTrack) return null;
  return (
    <section className="card" aria-labelledby="happened">
      <h2 id="happened">What else happened</h2>
      {annotations.length === 0 ? (
        <p>Nothing is written down yet. What else could have moved the numbers?</p>
      ) : (
        <ul className="annotations">
          {annotations.map(({ id, date, words }) => (
            <li key={id}>
              <strong>{formatShortDay(date)}</strong> {words}{" "}
              {canTrack ? (
                <a className="no-print" href={`/annotations/${id}/edit`}>
                  Change<span className="nhsuk-u-visually-hidden"> “{words}”</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {canTrack ? (
        <p className="no-print">
          <a className="lone-link" href={`/ideas/${ideaId}/annotations/new?measure=${measureId}`}>
            Write down something that happened
          </a>
        </p>
      ) : null}
    </section>
  );
}
