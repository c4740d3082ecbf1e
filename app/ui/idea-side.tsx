import type { Abilities } from "~/domain/ideas/policy";
import { FollowButton } from "./follow-button";
import { IdeaOwnerLinks } from "./idea-owner-links";
import { SupportButton } from "./support-button";

type Props = {
  story: { id: number; title: string; isEdited: boolean };
  support: { voteCount: number; voted: boolean; following: boolean };
  can: Abilities;
};

/** What a reader can do for an idea, and what its author can do with it. */
export function IdeaSide({ story, support, can }: Props) {
  return (
    <aside className="idea-page__side no-print" aria-label="Support this idea">
      {can.takePart ? (
        <div className="card">
          <SupportButton idea={story} voted={support.voted} count={support.voteCount} />
          <FollowButton idea={story} following={support.following} />
        </div>
      ) : null}
      <IdeaOwnerLinks ideaId={story.id} can={can} isEdited={story.isEdited} />
    </aside>
  );
}
