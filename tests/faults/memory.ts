import Database from "better-sqlite3";

type Wish = { path: string; fields: Record<string, string> };

/** What one person was told is done, and the one thing they have not heard about. */
export class Memory {
  readonly votes = new Map<number, boolean>();
  readonly comments = new Set<string>();
  private open: { ideaId: number; voted?: boolean; body?: string } | undefined;

  constructor(readonly personId: number) {}

  wishVote(ideaId: number, voted: boolean): Wish {
    this.open = { ideaId, voted };
    return { path: `/ideas/${ideaId}/vote`, fields: { voted: voted ? "yes" : "no" } };
  }

  wishComment(ideaId: number, body: string): Wish {
    this.open = { ideaId, body };
    return { path: `/ideas/${ideaId}/comments`, fields: { body } };
  }

  /** The site answered that it did what was wished. */
  heardDone() {
    if (this.open?.voted !== undefined) this.votes.set(this.open.ideaId, this.open.voted);
    if (this.open?.body !== undefined) this.comments.add(this.open.body);
    this.open = undefined;
  }

  heardRefusal() {
    this.open = undefined;
  }

  /** Everything that is not as this person was told. What they have not heard about may be either way. */
  lostIn(database: Database.Database): string[] {
    const voted = new Set(
      database
        .prepare(`SELECT "ideaId" FROM "Vote" WHERE "personId" = ?`)
        .pluck()
        .all(this.personId) as number[],
    );
    const comments = new Set(
      database
        .prepare(`SELECT "body" FROM "Comment" WHERE "authorId" = ?`)
        .pluck()
        .all(this.personId) as string[],
    );
    const unknownVote = this.open?.voted === undefined ? undefined : this.open.ideaId;
    const lostVotes = [...this.votes].filter(
      ([ideaId, was]) => ideaId !== unknownVote && voted.has(ideaId) !== was,
    );
    const lostComments = [...this.comments].filter((body) => !comments.has(body));
    return [
      ...lostVotes.map(
        ([ideaId, was]) => `person ${this.personId}: vote ${was ? "yes" : "no"} on idea ${ideaId}`,
      ),
      ...lostComments.map((body) => `person ${this.personId}: comment “${body}”`),
    ];
  }

  /** Takes what was unknown from the database, after it was checked. */
  settle(database: Database.Database) {
    if (this.open?.voted !== undefined) {
      const vote = database.prepare(`SELECT 1 FROM "Vote" WHERE "personId" = ? AND "ideaId" = ?`);
      this.votes.set(this.open.ideaId, vote.get(this.personId, this.open.ideaId) !== undefined);
    }
    this.open = undefined;
  }
}
