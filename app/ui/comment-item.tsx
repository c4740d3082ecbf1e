import type { ShownComment } from "~/domain/engagement/list-comments.server";
import { formatAgo, formatDay } from "./dates";
import { RichText } from "./rich-text";

/** One comment: who, when, their words, and for those who may, what they can do with it. */
export function CommentItem({ comment, now }: { comment: ShownComment; now: Date }) {
  const { id, by, isPoster, shownAs, createdAt, editedAt, canEdit, canDelete } = comment;
  return (
    <article id={`comment-${id}`} className="comment" aria-labelledby={`comment-${id}-by`}>
      <header>
        <h3 id={`comment-${id}-by`} className="comment__by">
          {by.name}
          {isPoster ? <span className="comment__poster"> (who posted this)</span> : null}
        </h3>
        <p className="comment__when">
          {by.detail ? `${by.detail} · ` : null}
          <time dateTime={createdAt.toISOString()}>{formatAgo(createdAt, now)}</time>
          {editedAt ? <span title={`Changed on ${formatDay(editedAt)}`}> · edited</span> : null}
        </p>
        {shownAs ? <p className="comment__when">Others see {shownAs} here, not the name.</p> : null}
      </header>
      <RichText html={comment.bodyHtml} />
      {canEdit || canDelete ? (
        <p className="comment__mine no-print">
          {canEdit ? <a href={`/comments/${id}/edit`}>Edit{<About by={by.name} />}</a> : null}
          {canDelete ? <a href={`/comments/${id}/deletion`}>Delete{<About by={by.name} />}</a> : null}
        </p>
      ) : null}
    </article>
  );
}

function About({ by }: { by: string }) {
  return <span className="nhsuk-u-visually-hidden">{` the comment by ${by}`}</span>;
}
