import Database from "better-sqlite3";
import { databaseFile } from "./env.server";

/**
 * Keeps the database open while the site runs, so that SQLite's own lock tells a restore. The lock goes with the
 * process, however that ends. Answers with the way to let go.
 */
export function holdSite(): () => void {
  const database = new Database(databaseFile(), { fileMustExist: true });
  database.prepare("SELECT count(*) FROM sqlite_master").get();
  return () => database.close();
}
