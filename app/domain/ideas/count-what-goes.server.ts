import { db } from "~/platform/db.server";

type Going = { count: number; one: string; many: string };

/** What other people and oneself would lose with an idea. */
export async function countWhatGoes(ideaId: number): Promise<Going[]> {
  const idea = await db.idea.findUnique({
    where: { id: ideaId },
    select: {
      _count: { select: { votes: true, comments: true, cycles: true, measures: true, quotes: true } },
    },
  });
  const count = idea?._count ?? { votes: 0, comments: 0, cycles: 0, measures: 0, quotes: 0 };
  return [
    { count: count.votes, one: "person's support", many: "people's support" },
    { count: count.comments, one: "comment", many: "comments" },
    { count: count.cycles, one: "cycle", many: "cycles" },
    { count: count.measures, one: "measure with its data", many: "measures with their data" },
    { count: count.quotes, one: "thing that somebody said", many: "things that people said" },
  ];
}
