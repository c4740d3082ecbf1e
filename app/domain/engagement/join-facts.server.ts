import { db, type Reader, type Writer } from "~/platform/db.server";
import { factsOf, ideaFacts } from "~/domain/ideas/idea-facts.server";
import type { JoinFacts } from "./join-policy";

/** What the rules need to know of two ideas; null where one of them is gone. */
export async function findJoinFacts(
  ideaId: number,
  intoId: number,
  from: Reader | Writer = db,
): Promise<JoinFacts | null> {
  const [idea, into] = [await findIdea(from, ideaId), await findIdea(from, intoId)];
  if (!idea || !into) return null;
  const adoptions = await from.adoption.count({
    where: { OR: [{ ideaId }, { sourceIdeaId: ideaId, ideaId: intoId }] },
  });
  const clashing = await from.endorsement.count({
    where: {
      ideaId,
      pledge: { status: "open" },
      person: { endorsements: { some: { ideaId: intoId } } },
    },
  });
  return {
    idea: factsOf(idea),
    into: factsOf(into),
    hasTests: idea._count.cycles > 0 || idea._count.measures > 0,
    hasQuotes: idea._count.quotes > 0,
    isInPractice: idea._count.practices > 0,
    isTaughtByInto: adoptions > 0,
    hasPledgeUnderBoth: clashing > 0,
  };
}

function findIdea(from: Reader | Writer, id: number) {
  return from.idea.findUnique({
    where: { id },
    select: {
      ...ideaFacts,
      _count: { select: { cycles: true, measures: true, quotes: true, practices: true } },
    },
  });
}
