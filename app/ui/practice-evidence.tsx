import type { Adopter } from "~/domain/pathways/evidence";
import type { Evidence, IdeaEvidence } from "~/domain/pathways/evidence.server";
import { ideaMarks } from "~/domain/measures/chart-marks";
import { inOneSentence } from "~/domain/pathways/practice-credits";
import { MeasureOrigin, OthersSeeLess, WithheldNumbers } from "./measure-about";
import { MeasureNotes } from "./measure-notes";
import { MeasureChart } from "./measure-chart";

/** What is known, and what isn't, by way of the ideas a practice grew from. */
export function PracticeEvidence({ evidence: { ideas, others, goneCount } }: { evidence: Evidence }) {
  return (
    <section className="practice__evidence" aria-labelledby="evidence">
      <h2 id="evidence">How we know</h2>
      {ideas.map((idea) => (
        <FromIdea key={idea.id} idea={idea} />
      ))}
      {others.length + goneCount > 0 ? (
        <div className="card">
          <h3>It also grew from</h3>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a href={`/ideas/${id}`}>{title}</a>
              </li>
            ))}
            {goneCount > 0 ? <li>{gone(goneCount)}</li> : null}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function gone(count: number): string {
  return count === 1 ? "an idea that isn't shared any more" : `${count} ideas that aren't shared any more`;
}

function FromIdea({ idea }: { idea: IdeaEvidence }) {
  return (
    <article className="card evidence">
      <h3>
        <a href={`/ideas/${idea.id}`}>{idea.title}</a>
      </h3>
      <p className="soft">{idea.by}</p>
      <p>
        <strong>Tested.</strong> {idea.tests}
      </p>
      {idea.learnt ? (
        <p>
          <strong>What was learnt.</strong> <q className="evidence__words">{idea.learnt}</q>
        </p>
      ) : null}
      {idea.surprise ? (
        <p className="evidence__surprise">
          <strong>What surprised people.</strong> <q className="evidence__words">{idea.surprise}</q>
        </p>
      ) : null}
      <Taken idea={idea} />
      <Numbers idea={idea} />
      {idea.leavesOpen.length > 0 ? (
        <>
          <h4>What it doesn&apos;t show</h4>
          <ul className="evidence__open">
            {idea.leavesOpen.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}

/** Where it was taken on, and who put their name under it. */
function Taken({ idea: { adopters, endorsedBy } }: { idea: IdeaEvidence }) {
  return (
    <>
      <Teams lead="Tried too by" teams={adopters.filter((adopter) => adopter.hasBegun)} />
      <Teams lead="Going to be tried by" teams={adopters.filter((adopter) => !adopter.hasBegun)} />
      {endorsedBy.length > 0 ? (
        <p>
          <strong>Endorsed by</strong> {inOneSentence(endorsedBy)}.
        </p>
      ) : null}
    </>
  );
}

function Teams({ lead, teams }: { lead: string; teams: Adopter[] }) {
  if (teams.length === 0) return null;
  return (
    <p>
      <strong>{lead}</strong>{" "}
      {teams.map(({ ideaId, team }, i) => (
        <span key={ideaId}>
          {i === 0 ? "" : i === teams.length - 1 ? " and " : ", "}
          <a href={`/ideas/${ideaId}`}>{team}</a>
        </span>
      ))}
      .
    </p>
  );
}

const mostPointsDrawn = 250;

function Numbers({ idea: { measure, cycles, annotations } }: { idea: IdeaEvidence }) {
  if (!measure) return null;
  const { series, ...facts } = measure;
  return (
    <div className="evidence__numbers">
      <h4>
        <a href={`/measures/${facts.id}`}>{facts.name}</a>
      </h4>
      <MeasureOrigin measure={facts} />
      {series.isWithheld ? <WithheldNumbers /> : null}
      {!series.isWithheld ? <OthersSeeLess kind={measure.kind} series={series} /> : null}
      {!series.isWithheld && series.points.length > 0 ? (
        <>
          <MeasureChart
            measure={facts}
            series={series}
            marks={ideaMarks({ cycles, annotations })}
            isDrawn={series.points.length <= mostPointsDrawn}
          />
          <MeasureNotes measure={facts} {...series} isDrawn={series.points.length <= mostPointsDrawn} />
        </>
      ) : null}
      {!series.isWithheld && series.points.length === 0 ? <p>No numbers yet.</p> : null}
    </div>
  );
}
