import "./test-database";
import fc from "fast-check";
import { write } from "~/platform/db.server";

/** The columns by which ideas are listed, with few different values so that many are equal. */
export type RandomIdea = {
  author: number;
  team: number;
  audience: "draft" | "team" | "organisation";
  withdrawn: boolean;
  shared: number;
  moved: number;
  voteCount: number;
  openCount: number;
  stage: string;
  theme: string;
};

export const randomIdea: fc.Arbitrary<RandomIdea> = fc.record({
  author: fc.nat(3),
  team: fc.nat(4),
  audience: fc.constantFrom("draft", "team", "team", "organisation", "organisation", "organisation"),
  withdrawn: fc.nat(9).map((number) => number === 0),
  shared: fc.nat(8),
  moved: fc.nat(8),
  voteCount: fc.nat(3),
  openCount: fc.nat(3),
  stage: fc.constantFrom("seed", "learning"),
  theme: fc.constantFrom("safety", "choice"),
});

const day = 24 * 60 * 60_000;

/** Puts these ideas into the table in place of all others. Without an author or a team where there is none so far on. */
export async function replaceIdeas(
  ideas: RandomIdea[],
  authors: number[],
  teams: number[],
  now: Date,
): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  await write(async (tx) => {
    await tx.idea.deleteMany();
    await tx.idea.createMany({
      data: ideas.map((idea, i) => ({
        id: i + 1,
        authorId: authors[idea.author] ?? null,
        teamId: teams[idea.team] ?? null,
        audience: idea.audience,
        title: `Idea ${i + 1}`,
        change: "We sit down together.",
        changeHtml: "<p>We sit down together.</p>",
        stage: idea.stage,
        voteCount: idea.voteCount,
        openCount: idea.openCount,
        createdAt: ago(20),
        updatedAt: ago(idea.moved),
        sharedAt: idea.audience === "draft" ? null : ago(idea.shared),
        movedAt: ago(idea.moved),
        withdrawnAt: idea.withdrawn ? now : null,
      })),
    });
    await tx.ideaTheme.createMany({ data: ideas.map((idea, i) => ({ ideaId: i + 1, theme: idea.theme })) });
  });
}
