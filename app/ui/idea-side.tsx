import { FollowButton } from "./follow-button";
import { SupportButton } from "./support-button";

type Props = {
  idea: { id: number; title: string };
  support: { voteCount: number; voted: boolean; following: boolean };
  /** Support is the strong button of the page, where there's no next step to take. */
  isStrong: boolean;
};

/** What a reader can do for an idea. */
export function IdeaSide({ idea, support, isStrong }: Props) {
  return (
    <aside className="card no-print" aria-label="Support this idea">
      <SupportButton idea={idea} voted={support.voted} count={support.voteCount} strong={isStrong} />
      <FollowButton idea={idea} following={support.following} />
    </aside>
  );
}
