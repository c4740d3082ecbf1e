import { canAdoptIdea } from "~/domain/engagement/adoption-policy";
import {
  cardColumns,
  cardFrom,
  cardJoins,
  type CardRow,
  type IdeaCardFacts,
} from "~/domain/ideas/list-cards.server";
import { momentLabel } from "~/domain/pathways/moments";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull } from "~/platform/raw-values";
import { wordReader } from "./resemblance-words";
import { isAlike, isStrong, likenessOf, resemblance, type Likeable } from "./resemblance";
import { countTerms, findCandidates } from "./similar-ideas.sqlite.server";
import { findPracticeCandidates } from "./similar-practices.sqlite.server";
import { heldBy, practiceMatch, rarestOf, termsOf } from "./similar-terms";

/** What an idea that is being written resembles: other ideas, with what their reader can do, and practices. */
export type Similar = {
  ideas: (IdeaCardFacts & { isMine: boolean; canTry: boolean })[];
  practices: { slug: string; title: string; summary: string; moment: string }[];
  /** Whether one of them, and not one's own, is so much alike that it is worth a question. */
  isStrong: boolean;
};

type Scored<T> = T & { score: number };

const mostShown = 5;

export const nothingSimilar: Similar = { ideas: [], practices: [], isStrong: false };

/**
 * Up to five ideas and practices that resemble a title and a text, as far as this person may see them, the most alike
 * first. `except` is the idea itself, where it has a number already. Four queries at most, and no more rows with more ideas.
 */
export async function findSimilar(
  viewer: Viewer,
  draft: Likeable,
  except: number | null = null,
): Promise<Similar> {
  const terms = termsOf(draft);
  if (terms.length === 0) return nothingSimilar;
  const counted = await countTerms(terms);
  const [ideas, practices] = await Promise.all([
    findCandidates(viewer, rarestOf(counted), except),
    findPracticeCandidates(practiceMatch(draft)),
  ]);
  const best = mostAlike(draft, wordReader(heldBy(counted)), [
    ...ideas.map((idea) => ({ ...idea, slug: null })),
    ...practices.map((practice) => ({ ...practice, id: null, authorId: null })),
  ]);
  return {
    ideas: await cardsOf(
      viewer,
      best.flatMap(({ id }) => (id === null ? [] : [Number(id)])),
    ),
    practices: best.flatMap((one) =>
      one.slug === null
        ? []
        : [
            {
              slug: one.slug,
              title: one.title,
              summary: one.summary,
              moment: momentLabel(one.moment) ?? "",
            },
          ],
    ),
    isStrong: best.some(({ score, authorId }) => isStrong(score) && numberOrNull(authorId) !== viewer.id),
  };
}

function mostAlike<T extends Likeable>(
  draft: Likeable,
  readWords: ReturnType<typeof wordReader>,
  those: readonly T[],
): Scored<T>[] {
  const here = likenessOf(draft, readWords);
  return those
    .map((one) => ({ ...one, score: resemblance(here, likenessOf(one, readWords)) }))
    .filter(({ score }) => isAlike(score))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostShown);
}

/** The cards of ideas that were found for this person, in the order in which they were found. */
async function cardsOf(viewer: Viewer, ids: readonly number[]): Promise<Similar["ideas"]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<CardRow[]>(Prisma.sql`
    SELECT ${cardColumns} FROM "Idea" i ${cardJoins(viewer)} WHERE i."id" IN (${Prisma.join([...ids])})`);
  return ids.flatMap((id) => {
    const row = rows.find((one) => Number(one.id) === id);
    return row ? [{ ...cardFrom(viewer, row), ...whatCanBeDone(viewer, row) }] : [];
  });
}

function whatCanBeDone(viewer: Viewer, row: CardRow) {
  const authorId = numberOrNull(row.authorId);
  const facts = {
    authorId,
    teamId: numberOrNull(row.teamId),
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: false,
  };
  return { isMine: authorId === viewer.id, canTry: canAdoptIdea(viewer, facts) };
}
