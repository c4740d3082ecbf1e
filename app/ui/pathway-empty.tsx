import { stageLabel } from "~/domain/ideas/stages";
import type { IdeaUnderWay } from "~/domain/pathways/pathway-layout";
import { Page } from "./page";
import { WelcomeWhatThisIs } from "./welcome-what-this-is";

type Props = { isKeeper: boolean; underWay: IdeaUnderWay[] };

/** Before there is a pathway: what will be here, and what can be done about it today. */
export function PathwayEmpty({ isKeeper, underWay }: Props) {
  return (
    <Page
      title="What works here, moment by moment"
      lede="What people on the wards have tried and kept will be laid out here, along the moments of somebody's stay."
      actions={
        <a className="nhsuk-button" href={isKeeper ? "/pathways/new" : "/ideas/new"}>
          {isKeeper ? "Add the first pathway" : "Share an idea"}
        </a>
      }
    >
      <div className="pathway">
        <WelcomeWhatThisIs />
        <section className="card" aria-labelledby="on-its-way">
          <h2 id="on-its-way">{underWay.length > 0 ? "On its way" : "It begins with an idea"}</h2>
          {underWay.length > 0 ? <UnderWay underWay={underWay} /> : <Nothing />}
        </section>
      </div>
    </Page>
  );
}

function UnderWay({ underWay }: { underWay: IdeaUnderWay[] }) {
  return (
    <>
      <p>There&apos;s no practice yet. These ideas are being tried, and may become one.</p>
      <ul className="today__list">
        {underWay.map((idea) => (
          <li key={idea.id}>
            <a href={`/ideas/${idea.id}`}>{idea.title}</a>
            <span>{stageLabel(idea.stage)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nothing() {
  return (
    <p>
      Something you&apos;ve noticed, and a small change that might help. A title and the change are enough to
      start with.
    </p>
  );
}
