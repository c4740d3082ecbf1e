import type { ChartMark } from "~/domain/measures/chart-marks";
import type { AddedPoint } from "~/domain/measures/added-point";
import type { TrackedMeasure, TrackedMeasures } from "~/domain/measures/list-measures.server";
import { MeasureLine, MeasureOrigin, OthersSeeLess, WithheldNumbers } from "./measure-about";
import { MeasureChart } from "./measure-chart";
import { MeasureNotes } from "./measure-notes";
import { ADD_NUMBERS, addFormId, JustAdded, QuickAdd, type Clock } from "./measure-quick-add";

const mostPointsDrawn = 250;

type Props = {
  ideaId: number;
  tracked: TrackedMeasures;
  marks: readonly ChartMark[];
  canTrack: boolean;
  added: AddedPoint | null;
  clock: Clock;
};

/** What an idea's measures say, on the idea's own page. */
export function MeasureSection({ ideaId, tracked, canTrack, ...shown }: Props) {
  const isEmpty = tracked.drawn.length === 0;
  return (
    <section className="card" id="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">What happened over time</h2>
      {isEmpty ? <NothingTracked canTrack={canTrack} /> : null}
      {canTrack && tracked.drawn.length > 1 ? <WaysToAdd drawn={tracked.drawn} /> : null}
      {tracked.drawn.map((measure) => (
        <Tracked key={measure.id} {...{ measure, canTrack, ...shown }} />
      ))}
      {tracked.others.length > 0 ? <Others others={tracked.others} /> : null}
      {tracked.drawn.length > 1 ? (
        <p>
          <a className="lone-link" href={`/ideas/${ideaId}/measures`}>
            {tracked.others.length > 0
              ? `All ${tracked.drawn.length + tracked.others.length} charts on one page`
              : "All charts on one page"}
          </a>
        </p>
      ) : null}
      {canTrack ? (
        <a
          className="nhsuk-button nhsuk-button--secondary no-print measure-start"
          href={`/ideas/${ideaId}/measures/new`}
        >
          {isEmpty ? "Track something" : "Track something else"}
        </a>
      ) : null}
    </section>
  );
}

/** Straight to the form of each: between them lie whole charts. */
function WaysToAdd({ drawn }: Pick<TrackedMeasures, "drawn">) {
  return (
    <nav className="ways-to-add no-print" id={ADD_NUMBERS} aria-labelledby="ways-to-add">
      <p id="ways-to-add">Add a number to:</p>
      <ul>
        {drawn.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${addFormId(id)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingTracked({ canTrack }: { canTrack: boolean }) {
  if (!canTrack) return <p>Nothing is tracked here yet.</p>;
  return (
    <p>
      Choose one small thing to count, such as alarms in the evening. Start with numbers from before the
      change if you have them. After ten, the chart can tell change from chance.
    </p>
  );
}

type TrackedProps = Omit<Props, "ideaId" | "tracked"> & { measure: TrackedMeasure };

function Tracked({ measure, marks, canTrack, added, clock }: TrackedProps) {
  const { series, ...facts } = measure;
  return (
    <article className="tracked" id={`measure-${facts.id}`}>
      <h3 className="tracked__name">
        <a href={`/measures/${facts.id}`}>{facts.name}</a>
      </h3>
      <MeasureLine measure={facts} />
      <MeasureOrigin measure={facts} />
      {series.isWithheld ? <WithheldNumbers /> : null}
      {canTrack && !series.isWithheld ? (
        <JustAdded measure={facts} points={series.points} added={added} from="idea" />
      ) : null}
      {!series.isWithheld ? <OthersSeeLess kind={measure.kind} series={series} /> : null}
      {!series.isWithheld && series.points.length === 0 ? <p>No numbers yet.</p> : null}
      {!series.isWithheld && series.points.length > 0 ? (
        <>
          <MeasureChart
            measure={facts}
            series={series}
            marks={marks}
            canTrack={canTrack}
            isDrawn={series.points.length <= mostPointsDrawn}
          />
          <MeasureNotes measure={facts} {...series} isDrawn={series.points.length <= mostPointsDrawn} />
        </>
      ) : null}
      {!series.isWithheld && series.points.length > mostPointsDrawn ? (
        <p>
          <a href={`/measures/${facts.id}`}>
            See the chart of its {series.points.length.toLocaleString("en-GB")} numbers
          </a>
        </p>
      ) : null}
      {canTrack ? <QuickAdd measure={facts} clock={clock} /> : null}
    </article>
  );
}

function Others({ others }: Pick<TrackedMeasures, "others">) {
  return (
    <>
      <h3 className="tracked__name">{moreWords(others.length)}</h3>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <a href={`/measures/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function moreWords(count: number): string {
  return count === 1 ? "One more is tracked here" : `${count} more are tracked here`;
}
