import classNames from "classnames";
import type { ReactNode } from "react";
import type { Lineage as LineageFacts, Try } from "~/domain/engagement/lineage.server";
import { formatDay } from "./dates";
import { IdeaListStage } from "./idea-list-stage";
import { LineageBranch, LineageStone } from "./idea-lineage-path";

type Props = { lineage: LineageFacts };

/** Where an idea came from and who else tries it, as a path that branches. */
export function Lineage({ lineage }: Props) {
  const { from, tries, quietTries, canTry } = lineage;
  const isTried = tries.length + quietTries > 0;
  if (from === null && !isTried && !canTry) return null;
  const title =
    from === null ? "Who else is trying it" : isTried ? "From team to team" : "Where it came from";
  const here = <Here {...lineage} isRoot={from === null} />;
  return (
    <section
      className={classNames("card lineage", from === null && !isTried && "no-print")}
      aria-labelledby="lineage-title"
      id="lineage"
    >
      <h2 id="lineage-title">{title}</h2>
      {from !== null || isTried ? (
        <ul className="lineage__tree">
          {from === null ? here : <Row mark={<LineageStone />} words={<From from={from} />} next={here} />}
        </ul>
      ) : null}
      {canTry && !isTried ? <Invitation /> : null}
    </section>
  );
}

type RowProps = { mark: ReactNode; words: ReactNode; next?: ReactNode };

/** A place on the path, and what branches off from it. */
function Row({ mark, words, next }: RowProps) {
  return (
    <li className="lineage__row">
      {mark}
      <div className={classNames("lineage__words", next && "lineage__words--on")}>{words}</div>
      {next ? <ul className="lineage__tree">{next}</ul> : null}
    </li>
  );
}

function From({ from }: { from: NonNullable<LineageFacts["from"]> }) {
  if (from === "gone") return <p>It grew out of an idea that isn&apos;t here any more.</p>;
  if (from === "hidden") return <p>It grew out of an idea that isn&apos;t shared any more.</p>;
  const { id, title, teamName, by } = from;
  return (
    <>
      <p>
        It grew out of an idea from <strong>{teamName ?? by.name}</strong>
        {teamName !== null && teamName !== by.name ? `, by ${by.name}` : ""}:
      </p>
      <p>
        <a href={`/ideas/${id}`}>{title}</a>
      </p>
    </>
  );
}

function Here({ here, isRoot, ...lineage }: LineageFacts & { isRoot: boolean }) {
  const isTried = lineage.tries.length + lineage.quietTries > 0;
  return (
    <Row
      mark={isRoot ? <LineageStone isHere /> : <LineageBranch isHere />}
      words={<p>{here === null ? <strong>Here</strong> : <HereWords team={here} />}</p>}
      next={isTried ? <Tries {...lineage} /> : null}
    />
  );
}

function HereWords({ team }: { team: string }) {
  return (
    <>
      <strong>{team}</strong> <span className="soft">(here)</span>
    </>
  );
}

function Tries({ tries, moreTries, quietTries, myTeams }: Omit<LineageFacts, "here">) {
  const own = new Set(myTeams.map((team) => team.ideaId));
  const mark = <LineageBranch />;
  return (
    <>
      {tries.map((tried) => (
        <Row
          key={tried.ideaId}
          mark={mark}
          words={<TryWords tried={tried} isOwn={own.has(tried.ideaId)} />}
        />
      ))}
      {moreTries > 0 ? (
        <Row mark={mark} words={<p className="soft">{`And ${moreTeams(moreTries)}.`}</p>} />
      ) : null}
      {quietTries > 0 ? (
        <Row mark={mark} words={<p className="soft">{quietly(quietTries, tries.length === 0)}</p>} />
      ) : null}
    </>
  );
}

function TryWords({ tried, isOwn }: { tried: Try; isOwn: boolean }) {
  const { ideaId, title, teamName, stage, cycleCount, at } = tried;
  const cycles = cycleCount === 0 ? null : `${cycleCount} ${cycleCount === 1 ? "cycle" : "cycles"}`;
  const facts = [cycles, `since ${formatDay(at)}`].filter((fact) => fact !== null);
  return (
    <>
      <p>
        <a href={`/ideas/${ideaId}`}>
          <strong>{teamName}:</strong> {title}
        </a>
        {isOwn ? " (your team)" : ""}
      </p>
      <div className="lineage__facts">
        <IdeaListStage stage={stage} />
        <p>{facts.join(" · ")}</p>
      </div>
    </>
  );
}

function quietly(count: number, isAll: boolean): string {
  const keep = count === 1 ? "keeps its tests to itself" : "keep their tests to themselves";
  if (!isAll) return `And ${moreTeams(count)} that ${keep} for now.`;
  return `${count === 1 ? "One team" : `${count.toLocaleString("en-GB")} teams`} ${keep} for now.`;
}

function moreTeams(count: number): string {
  return count === 1 ? "one more team" : `${count.toLocaleString("en-GB")} more teams`;
}

function Invitation() {
  return <p>No other team tries it yet. Could it work where you are?</p>;
}
