import { Button } from "nhsuk-react-components";
import {
  concernedInWords,
  mostConcerned,
  type ConcernedMeasures,
  type SmallCountsSetting,
} from "~/domain/measures/small-counts-setting";

type Props = { smallCounts: SmallCountsSetting; concerned: ConcernedMeasures };

/** What a change of the setting would do, before it's made. */
export function AdminSmallCountsSure({ smallCounts, concerned }: Props) {
  return (
    <form method="post" action="/admin/settings" className="card">
      <input type="hidden" name="smallCounts" value={smallCounts} />
      <input type="hidden" name="sure" value="yes" />
      <h2>{concernedInWords(smallCounts, concerned)}</h2>
      {meanings[smallCounts].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="soft">{leftToIt(concerned)}</p>
      <Button>{smallCounts === "show" ? "Show them to everybody" : "Keep them within teams"}</Button>
      <p>
        <a className="lone-link" href="/admin/settings">
          Leave it as it is
        </a>
      </p>
    </form>
  );
}

const meanings: Record<SmallCountsSetting, readonly string[]> = {
  show: [
    "Everybody who can see the idea would read all its numbers, back to the first, and those that are added from now on.",
    "On a small ward, 2 falls in a month can tell people who fell. What somebody has read or downloaded can't be taken back.",
    "Teams that keep their small counts to themselves still do. Dates of single events stay with their team.",
  ],
  keep: [
    "Outside the team, people would read “1 to 4” in place of those numbers, and see dots without lines.",
    "The team sees everything, as before. What others have read or downloaded until now stays with them.",
    "Measures whose team promised that nobody can be recognised stay open.",
  ],
};

function leftToIt({ leftToIt: count }: ConcernedMeasures): string {
  const most = mostConcerned.toLocaleString("en-GB");
  if (count > mostConcerned)
    return `More than ${most} measures leave this to the organisation. We looked at the newest ${most}.`;
  if (count === 0) return "No measure leaves this to the organisation yet. Those that are added later may.";
  return count === 1
    ? "1 measure that everybody can find leaves this to the organisation."
    : `${count.toLocaleString("en-GB")} measures that everybody can find leave this to the organisation.`;
}
