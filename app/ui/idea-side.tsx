import { AdoptLink } from "./adopt-link";
import { FollowButton } from "./follow-button";
import { SupportButton } from "./support-button";

type Props = {
  idea: { id: number; title: string };
  support: { voteCount: number; voted: boolean; following: boolean; isReworded: boolean };
  /** Support is the strong button of the page, where there's no next step to take. */
  isStrong: boolean;
  /** A team of the reader's could try it. */
  canTry: boolean;
  canThank: boolean;
};

/** What a reader can do for an idea. */
export function IdeaSide({ idea, support, isStrong, canTry, canThank }: Props) {
  return (
    <aside className="card idea-side no-print" aria-label="Support this idea">
      <SupportButton idea={idea} voted={support.voted} count={support.voteCount} strong={isStrong} />
      {support.isReworded ? (
        <p className="idea-side__reworded">
          The words changed since you supported it: <a href={`/ideas/${idea.id}/history`}>see what changed</a>
        </p>
      ) : null}
      {canTry ? <AdoptLink ideaId={idea.id} /> : null}
      <FollowButton idea={idea} following={support.following} />
      {canThank ? (
        <a className="idea-side__thank" href={`/kudos/new?idea=${idea.id}`}>
          Say thank you
        </a>
      ) : null}
    </aside>
  );
}
