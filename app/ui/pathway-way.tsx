import type { MomentOnPath } from "~/domain/pathways/pathway-layout";
import { stageLabel } from "~/domain/ideas/stages";
import { PathwayCurve } from "./pathway-curve";
import { PracticeCard } from "./practice-card";

/** The moments of a stay as one path down the page. Where there's a practice it is walked; elsewhere it's still ahead. */
export function PathwayWay({ moments }: { moments: MomentOnPath[] }) {
  return (
    <ol className="way">
      {moments.map((moment, i) => (
        <li key={moment.name} id={moment.name} className={`way__moment way__moment--${kindOf(moment)}`}>
          {i < moments.length - 1 ? (
            <PathwayCurve bend={i} kind={moment.practices.length > 0 ? "walked" : "ahead"} />
          ) : null}
          <span className="way__stone" aria-hidden="true" />
          <h2 className="way__name">{moment.label}</h2>
          <p className="way__says">{moment.says}</p>
          {moment.practices.length > 0 ? <Practices moment={moment} /> : <Gap moment={moment} />}
        </li>
      ))}
    </ol>
  );
}

function kindOf({ practices, underWay }: MomentOnPath): "walked" | "growing" | "ahead" {
  if (practices.length > 0) return "walked";
  return underWay.length > 0 ? "growing" : "ahead";
}

function Practices({ moment }: { moment: MomentOnPath }) {
  return (
    <>
      {moment.practices.map((practice) => (
        <PracticeCard key={practice.slug} practice={practice} />
      ))}
    </>
  );
}

/** Where there is nothing to follow yet: what is on its way, or an invitation. */
function Gap({ moment: { label, underWay } }: { moment: MomentOnPath }) {
  if (underWay.length === 0)
    return (
      <p className="way__gap">
        Nobody has shared anything for this moment yet.{" "}
        <a href="/ideas/new">
          Share an idea<span className="nhsuk-u-visually-hidden">{` for: ${label}`}</span>
        </a>
      </p>
    );
  return (
    <div className="way__gap">
      <p>No practice yet. On its way:</p>
      <ul>
        {underWay.map((idea) => (
          <li key={idea.id}>
            <a href={`/ideas/${idea.id}`}>{idea.title}</a>
            <span className="way__stage">{` ${stageLabel(idea.stage)}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
