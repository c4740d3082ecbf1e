import type { Writer } from "~/platform/db.server";
import { renderMarkdown } from "~/platform/markdown";
import type { CastKey } from "./cast";
import { momentOf } from "./days";
import type { ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";
import type { IdeaStory } from "./story";

/** Votes, comments, followers and who opened it, and the counts that follow from them. */
export async function plantSupport(
  tx: Writer,
  story: IdeaStory,
  ideaId: number,
  planted: Planted,
): Promise<ToldEvent[]> {
  const votes = (story.votes ?? []).map(([key, when]) => ({ ideaId, ...doneBy(planted, key, when) }));
  await tx.vote.createMany({ data: votes });
  const events: ToldEvent[] = votes.map(({ personId, at }) => ({
    type: "vote-given",
    at,
    actorId: personId,
    ideaId,
  }));
  events.push(...(await plantComments(tx, story, ideaId, planted)));
  await tx.follow.createMany({ data: followers(story, ideaId, planted) });
  const opens = openers(story, ideaId, planted);
  await tx.ideaOpen.createMany({ data: opens });
  const counts = {
    voteCount: votes.length,
    commentCount: story.comments?.length ?? 0,
    openCount: opens.length,
  };
  await tx.idea.update({ where: { id: ideaId }, data: counts });
  return events;
}

async function plantComments(
  tx: Writer,
  story: IdeaStory,
  ideaId: number,
  { people, now }: Planted,
): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const { by, at: when, body, edited } of story.comments ?? []) {
    const [authorId, createdAt] = [idIn(people, by), momentOf(now, when)];
    const editedAt = edited ? momentOf(now, edited) : null;
    const words = { body, bodyHtml: renderMarkdown(body) };
    const { id: commentId } = await tx.comment.create({
      data: { ideaId, authorId, ...words, createdAt, editedAt },
    });
    const told = { actorId: authorId, ideaId, commentId };
    events.push({ type: "comment-written", at: createdAt, ...told });
    if (editedAt) events.push({ type: "comment-edited", at: editedAt, ...told });
  }
  return events;
}

/** The author and everybody who took part, since they first did. */
function followers(story: IdeaStory, ideaId: number, planted: Planted) {
  const first = firstSeen(planted, [
    { by: story.author, when: story.written },
    ...(story.votes ?? []).map(([by, when]) => ({ by, when })),
    ...(story.comments ?? []).map(({ by, at }) => ({ by, when: at })),
  ]);
  return [...first].map(([key, at]) => ({
    ideaId,
    personId: idIn(planted.people, key),
    following: !story.stopped?.includes(key),
    at,
  }));
}

/** Whoever took part has seen it; one's own idea counts as seen by nobody. */
function openers(story: IdeaStory, ideaId: number, planted: Planted) {
  const first = firstSeen(planted, [
    ...[...(story.votes ?? []), ...(story.opens ?? [])].map(([by, when]) => ({ by, when })),
    ...(story.comments ?? []).map(({ by, at }) => ({ by, when: at })),
    ...(story.cycles ?? []).map(({ by, planned }) => ({ by, when: planned })),
  ]);
  first.delete(story.author);
  return [...first].map(([key, at]) => ({ ideaId, personId: idIn(planted.people, key), at }));
}

type Seen = { by: CastKey; when: readonly [number, string] };

function firstSeen({ now }: Planted, seen: readonly Seen[]): Map<CastKey, Date> {
  const first = new Map<CastKey, Date>();
  for (const { by, when } of seen) {
    const [at, before] = [momentOf(now, when), first.get(by)];
    if (!before || at < before) first.set(by, at);
  }
  return first;
}

function doneBy({ people, now }: Planted, key: CastKey, when: readonly [number, string]) {
  return { personId: idIn(people, key), at: momentOf(now, when) };
}
