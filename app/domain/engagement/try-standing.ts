/** How what a team took on stands today: there for others, written and not shared, or withdrawn. */
export type TryStanding = "shared" | "draft" | "withdrawn";

export function standingOf(idea: { withdrawnAt: Date | null; audience: string }): TryStanding {
  if (idea.withdrawnAt !== null) return "withdrawn";
  return idea.audience === "draft" ? "draft" : "shared";
}

/** Where one carries on with it: where it's read, written, or brought back. */
export function pathToTry(ideaId: number, standing: TryStanding): string {
  const step = { shared: "", draft: "/edit", withdrawn: "/withdrawal" }[standing];
  return `/ideas/${ideaId}${step}`;
}
