import { PrismaClient, Prisma } from "./generated/prisma/client";
import { databaseFile } from "./env.server";
import { ReadingAdapter, WritingAdapter } from "./sqlite-adapter.server";

type Changing =
  | "create"
  | "createMany"
  | "createManyAndReturn"
  | "update"
  | "updateMany"
  | "updateManyAndReturn"
  | "upsert"
  | "delete"
  | "deleteMany";

type Models = Prisma.TypeMap["meta"]["modelProps"];

/** What can be asked. There is no way to write through it, neither in its type nor on its connection. */
export type Reader = { [M in Models]: Omit<PrismaClient[M], Changing> } & Pick<PrismaClient, "$queryRaw">;

/** One open transaction. */
export type Writer = Prisma.TransactionClient;

export { Prisma };

const clients = connect();

export const db: Reader = clients.reader;

const listeners = new Set<() => void>();

/** Runs one transaction and returns what it returns. Nothing is written when it throws. */
export async function write<T>(change: (tx: Writer) => Promise<T>): Promise<T> {
  const result = await clients.writer.$transaction(change, { maxWait: 15_000, timeout: 60_000 });
  for (const listener of listeners) listener();
  return result;
}

/** Calls back after every transaction of this process that was committed, until the function it answers with is called. */
export function onWritten(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function closeDatabase(): Promise<void> {
  await Promise.all([clients.reader.$disconnect(), clients.writer.$disconnect()]);
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

function connect() {
  const url = `file:${databaseFile()}`;
  return {
    reader: new PrismaClient({ adapter: new ReadingAdapter({ url }) }),
    writer: new PrismaClient({ adapter: new WritingAdapter({ url }) }),
  };
}
