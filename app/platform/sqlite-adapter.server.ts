import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";

type Adapter = Awaited<ReturnType<PrismaBetterSQLite3["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

const everyConnection = [
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = FULL",
  "PRAGMA foreign_keys = ON",
  "PRAGMA busy_timeout = 5000",
  "PRAGMA cache_size = -16000",
  "PRAGMA temp_store = MEMORY",
];

type Watcher = (sql: string) => void;

const watchers = new Set<Watcher>();

/** Calls back with every statement that reads or writes, until the function it answers with is called. */
export function watchQueries(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Reads only: a write through it is an error, and it never sees a transaction that is still open. */
export class ReadingAdapter extends PrismaBetterSQLite3 {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    await adapter.executeScript([...everyConnection, "PRAGMA query_only = ON"].join(";"));
    return watched(adapter);
  }
}

/**
 * Writes, one transaction at a time. Two faults of the adapter are mended here: it begins without taking the
 * write lock, so that another process may make the first write fail, and when SQLite can't commit or has already
 * rolled back by itself (a full disk), the next transaction would wait for ever.
 */
export class WritingAdapter extends PrismaBetterSQLite3 {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    await adapter.executeScript(everyConnection.join(";"));
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) =>
      watched(await safely(await begin(isolation), connectionOf(adapter)));
    return adapter;
  }
}

async function safely(transaction: Transaction, connection: Database.Database): Promise<Transaction> {
  const execute = transaction.executeRaw.bind(transaction);
  transaction.executeRaw = async (query) => {
    if (query.sql === "ROLLBACK" && !connection.inTransaction) return 0;
    try {
      return await execute(query);
    } catch (error) {
      if (query.sql === "COMMIT" || query.sql === "ROLLBACK") await giveUp(transaction, connection);
      throw error;
    }
  };
  try {
    connection.exec(`UPDATE "Setting" SET "value" = "value" WHERE 0`);
  } catch (error) {
    await giveUp(transaction, connection);
    throw error;
  }
  return transaction;
}

/** Ends a transaction that can't end by itself, so that the next one isn't kept waiting. */
async function giveUp(transaction: Transaction, connection: Database.Database): Promise<void> {
  if (connection.inTransaction) connection.exec("ROLLBACK");
  await transaction.rollback();
}

/** Tells the watchers of whatever is asked of a connection or a transaction. */
function watched<T extends Pick<Adapter, "queryRaw" | "executeRaw">>(queryable: T): T {
  const { queryRaw, executeRaw } = queryable;
  queryable.queryRaw = (query) => (tell(query.sql), queryRaw.call(queryable, query));
  queryable.executeRaw = (query) => (tell(query.sql), executeRaw.call(queryable, query));
  return queryable;
}

function tell(sql: string): void {
  for (const watcher of watchers) watcher(sql);
}

function connectionOf(adapter: Adapter): Database.Database {
  return (adapter as unknown as { client: Database.Database }).client;
}
