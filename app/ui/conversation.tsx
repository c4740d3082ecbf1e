import type { CommentPage } from "~/domain/engagement/list-comments.server";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";

type Props = {
  ideaId: number;
  page: CommentPage;
  /** How many there are in all. */
  count: number;
  canComment: boolean;
  commentingAs: string | null;
  now: Date;
};

/** What people say about an idea, oldest first, and the box to join in. */
export function Conversation({ ideaId, page, count, canComment, commentingAs, now }: Props) {
  return (
    <section id="conversation" className="card conversation" aria-labelledby="conversation-title">
      <h2 id="conversation-title">
        Conversation
        {count > 0 ? (
          <span className="conversation__count">{` ${count.toLocaleString("en-GB")} ${count === 1 ? "comment" : "comments"}`}</span>
        ) : null}
      </h2>
      {page.earlier ? (
        <a className="conversation__more" href={`/ideas/${ideaId}?before=${page.earlier}#conversation`}>
          Show earlier comments
        </a>
      ) : null}
      {page.comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} now={now} />
      ))}
      {page.isLatest ? null : (
        <a className="conversation__more" href={`/ideas/${ideaId}#conversation`}>
          Back to the newest comments
        </a>
      )}
      {count === 0 ? <Empty canComment={canComment} /> : null}
      {canComment ? <CommentForm action={`/ideas/${ideaId}/comments`} commentingAs={commentingAs} /> : null}
    </section>
  );
}

function Empty({ canComment }: { canComment: boolean }) {
  if (!canComment) return <p className="soft">There are no comments.</p>;
  return (
    <p className="conversation__empty">
      Nobody has said anything yet. A question, a thank-you or “we tried something like this” can be what
      keeps an idea going.
    </p>
  );
}
