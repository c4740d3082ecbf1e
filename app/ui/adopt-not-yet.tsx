import type { TryingTeam } from "~/domain/engagement/adopt-choices.server";
import { pathToTry } from "~/domain/engagement/try-standing";

type Props = {
  idea: { id: number; title: string };
  /** Whether the person belongs to the team that the idea is from. */
  isOwn: boolean;
  trying: TryingTeam[];
};

/** Why there's no form for somebody, and what they can do instead. */
export function AdoptNotYet({ idea, isOwn, trying }: Props) {
  return (
    <section className="card" aria-labelledby="not-yet">
      {trying.length > 0 ? (
        <>
          <h2 id="not-yet">{trying.length === 1 ? "Your team has begun" : "Your teams have begun"}</h2>
          <AdoptTrying trying={trying} />
        </>
      ) : isOwn ? (
        <>
          <h2 id="not-yet">This is your own team&apos;s idea</h2>
          <p>There&apos;s nothing to take on: you can test it as it is, and start as small as you like.</p>
          <p>
            <a className="lone-link" href={`/ideas/${idea.id}/cycles/new`}>
              Plan a small test
            </a>
          </p>
        </>
      ) : (
        <NoTeam />
      )}
      <p>
        <a className="lone-link" href={`/ideas/${idea.id}`}>
          Back to the idea
        </a>
      </p>
    </section>
  );
}

function NoTeam() {
  return (
    <>
      <h2 id="not-yet">You need a team to try it with</h2>
      <p>
        What is tried belongs to a team, so that the people there can test it together, and you aren&apos;t in
        one here yet. Ask an administrator of this site to add you to yours. If you don&apos;t know who that
        is, your manager can find out.
      </p>
      <p>
        Until then you can support the idea, follow it, and say in its conversation what you&apos;d like to
        try.
      </p>
    </>
  );
}

/** The teams of one's own that took it on already, each with the way to carry on where there is one. */
export function AdoptTrying({ trying }: { trying: TryingTeam[] }) {
  return trying.map(({ id, name, idea }) => (
    <p key={id}>
      {idea ? (
        <>
          {`${name} ${hasBegun[idea.standing]} `}
          <a href={pathToTry(idea.id, idea.standing)}>{idea.title}</a>
        </>
      ) : (
        `${name} took it on, and that idea isn't shared at the moment. Whoever began it can share it again.`
      )}
    </p>
  ));
}

const hasBegun = {
  shared: "tries it already:",
  draft: "took it on, and what you wrote is a draft. Carry on with it:",
  withdrawn: "took it on, and it's withdrawn. Bring it back:",
};
