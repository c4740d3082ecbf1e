import { FollowButton } from "./follow-button";
import { SupportButton } from "./support-button";

type Props = {
  idea: { id: number; title: string };
  support: { voteCount: number; voted: boolean; following: boolean };
};

/** What a reader can do for an idea. */
export function IdeaSide({ idea, support }: Props) {
  return (
    <aside className="card no-print" aria-label="Support this idea">
      <SupportButton idea={idea} voted={support.voted} count={support.voteCount} />
      <FollowButton idea={idea} following={support.following} />
    </aside>
  );
}
