import { hash } from "@node-rs/argon2";
import Database from "better-sqlite3";

export type Colleague = { id: number; email: string };
export type WardContent = { people: Colleague[]; ideaIds: number[] };

export const password = "a password for the fault tests";

const time = "2026-03-02T09:00:00.000+00:00";

/** Puts people who can sign in, and shared ideas written by somebody else, straight into a database. */
export async function addWardContent(
  databaseFile: string,
  people: number,
  ideas: number,
): Promise<WardContent> {
  const passwordHash = await hash(password, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  const database = new Database(databaseFile);
  const run = (sql: string, ...values: unknown[]) =>
    Number(database.prepare(sql).run(...values).lastInsertRowid);
  const addPerson = (email: string) =>
    run(
      `INSERT INTO "Person" ("email", "name", "passwordHash", "createdAt") VALUES (?, ?, ?, ?)`,
      email,
      email,
      passwordHash,
      time,
    );
  const addIdea = (authorId: number, title: string) =>
    run(
      `INSERT INTO "Idea" ("authorId", "audience", "title", "change", "changeHtml", "createdAt", "updatedAt", "sharedAt", "movedAt")
       VALUES (?, 'organisation', ?, 'We try it.', '<p>We try it.</p>', ?, ?, ?, ?)`,
      authorId,
      title,
      time,
      time,
      time,
      time,
    );
  try {
    const author = addPerson("author@example.nhs.uk");
    return {
      people: numbers(people)
        .map((number) => email(number))
        .map((email) => ({ email, id: addPerson(email) })),
      ideaIds: numbers(ideas).map((number) => addIdea(author, `Idea ${number}`)),
    };
  } finally {
    database.close();
  }
}

function email(number: number): string {
  return `colleague-${number}@example.nhs.uk`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
