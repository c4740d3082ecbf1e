import Database from "better-sqlite3";

type Roles = { stewards: number[]; partner: number };

const time = "2026-03-02T09:00:00.000+00:00";

/** Puts proposals that a second person has agreed to straight into a database, each from an idea of its own. */
export function addAgreedProposals(
  databaseFile: string,
  { stewards, partner }: Roles,
  count: number,
  round: number,
): number[] {
  const database = new Database(databaseFile);
  const run = (sql: string, ...values: unknown[]) =>
    Number(database.prepare(sql).run(...values).lastInsertRowid);
  const grant = (personId: number, role: string) =>
    run(`INSERT INTO "RoleGrant" ("personId", "role", "grantedAt") VALUES (?, ?, ?)`, personId, role, time);
  const [drafter] = stewards;
  try {
    if (round === 1) {
      for (const steward of stewards) grant(steward, "steward");
      grant(partner, "lived-experience-partner");
    }
    const pathwayId = run(
      `INSERT INTO "Pathway" ("slug", "title", "summary", "createdAt") VALUES (?, ?, '', ?)`,
      `a-stay-${round}`,
      `A stay, part ${round}`,
      time,
    );
    return Array.from({ length: count }, (_, index) => {
      const title = `A calm evening ${round}, ${index}`;
      const ideaId = run(
        `INSERT INTO "Idea" ("authorId", "audience", "title", "change", "changeHtml", "createdAt", "updatedAt", "sharedAt", "movedAt")
         VALUES (?, 'organisation', ?, 'We try it.', '<p>We try it.</p>', ?, ?, ?, ?)`,
        partner,
        title,
        ...[time, time, time, time],
      );
      const proposalId = run(
        `INSERT INTO "Proposal" ("pathwayId", "moment", "title", "summary", "why", "how", "watchFor", "draftedById",
           "agreedById", "createdAt", "updatedAt", "readyAt", "agreedAt")
         VALUES (?, 'everyday-life', ?, 'A cup.', 'It helps.', 'Put the kettle on.', 'Hot water.', ?, ?, ?, ?, ?, ?)`,
        pathwayId,
        title,
        drafter,
        partner,
        ...[time, time, time, time],
      );
      run(`INSERT INTO "ProposalIdea" ("proposalId", "ideaId") VALUES (?, ?)`, proposalId, ideaId);
      run(`INSERT INTO "ProposalWriter" ("proposalId", "personId") VALUES (?, ?)`, proposalId, drafter);
      return proposalId;
    });
  } finally {
    database.close();
  }
}
