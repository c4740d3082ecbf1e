import type { ListedRequest } from "~/domain/requests/list-requests.server";
import { countedOf, countsInWords } from "~/domain/requests/movement";
import { WITHHELD } from "~/domain/requests/visible-tallies";
import { ContinuumLine } from "./continuum-line";
import { formatDay } from "./dates";

type Props = { request: ListedRequest; isTeamSaid: boolean };

/** A kind of request on a list: where its answers were on the continuum, where they are, and the way to count today. */
export function RequestCard({ request, isTeamSaid }: Props) {
  const { id, words, teamName, audience, canCount, tallies, tallyCount } = request;
  const counted = countedOf(tallies);
  const latest = tallies.at(-1);
  const facts = [
    ...(isTeamSaid ? [teamName] : []),
    ...(tallyCount > 0 ? [countedInWords(tallyCount)] : []),
    ...(canCount && audience === "team" ? ["only your team sees it"] : []),
  ];
  return (
    <article className="request">
      <h2 className="request__words">
        <a href={`/requests/${id}`}>{words}</a>
      </h2>
      {counted.length > 0 ? <ContinuumLine marks={[counted[0], ...counted.slice(1).slice(-1)]} /> : null}
      <p className="request__latest">
        {latest
          ? `${formatDay(latest.date)}: ${latest.counts ? countsInWords(latest.counts) : WITHHELD}`
          : "Not counted yet."}
      </p>
      {facts.length > 0 ? <p className="request__foot">{facts.join(" · ")}</p> : null}
      {canCount ? (
        <a className="nhsuk-button nhsuk-button--secondary no-print" href={`/requests/${id}/tallies`}>
          Count today<span className="nhsuk-u-visually-hidden">{`: ${words}`}</span>
        </a>
      ) : null}
    </article>
  );
}

function countedInWords(count: number): string {
  return count === 1 ? "counted once" : `counted ${count.toLocaleString("en-GB")} times`;
}
