import { Button } from "nhsuk-react-components";
import type { JoinPreview as Preview } from "~/domain/engagement/join-preview.server";

type Props = {
  idea: { id: number; title: string };
  into: { id: number; title: string };
  preview: Preview;
};

/** Before two ideas are joined: exactly what goes along, what stays, and how it can be undone. */
export function JoinPreview({ idea, into, preview }: Props) {
  return (
    <>
      <p>
        <strong>“{idea.title}”</strong> goes on as part of{" "}
        <strong>
          “<a href={`/ideas/${into.id}`}>{into.title}</a>”
        </strong>
        .
      </p>
      <h2 className="nhsuk-heading-m">What goes along</h2>
      <ul>
        {goingAlong(preview).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2 className="nhsuk-heading-m">What happens then</h2>
      <ul>
        <li>Its address leads to the other idea, which says where it was joined from and who had it.</li>
        <li>Everybody who supported it is told once, and can take their support back.</li>
        <li>Its own words leave the lists and the search. They&apos;re kept.</li>
        {preview.staying > 0 ? (
          <li>{`${counted(preview.staying, "comment stays", "comments stay")} behind, as somebody who posts in their team's name would be known by ${preview.staying === 1 ? "it" : "them"}.`}</li>
        ) : null}
      </ul>
      <p>
        You can bring it back later. Then it stands by itself again, with the support of everybody who
        hasn&apos;t taken it back. Comments stay with the other idea.
      </p>
      <form method="post" action={`/ideas/${idea.id}/merge`}>
        <input type="hidden" name="into" value={into.id} />
        <div className="nhsuk-button-group">
          <Button>Join them</Button>
          <a href={`/ideas/${idea.id}/merge`}>Choose another</a>
        </div>
      </form>
    </>
  );
}

function goingAlong({ supporters, both, followers, comments, tries, endorsements }: Preview): string[] {
  const twice =
    both === 0
      ? ""
      : `, ${both} of whom ${both === 1 ? "supports" : "support"} the other already and ${both === 1 ? "counts" : "count"} once`;
  return [
    `the support of ${counted(supporters, "person", "people")}${twice}`,
    counted(followers, "follower", "followers"),
    counted(comments, "comment", "comments"),
    ...(endorsements > 0 ? [counted(endorsements, "endorsement", "endorsements")] : []),
    ...(tries > 0 ? [`what ${counted(tries, "team that tries it", "teams that try it")} took from it`] : []),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
