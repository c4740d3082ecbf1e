export type Migration = { name: string; sql: string; checksum: string };

/** A row of Prisma's own table: what was done to this database. */
export type MigrationRecord = {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
};

/** What a person has to put right before the database may be changed. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

/** The migrations still to apply, oldest first. Refuses when folder and database tell different stories. */
export function pendingMigrations(folder: Migration[], history: MigrationRecord[]): Migration[] {
  const applied = history.filter((record) => record.rolled_back_at === null);
  for (const record of applied) checkAgainstFolder(record, folder);
  const done = new Set(applied.map((record) => record.migration_name));
  return folder.filter((migration) => !done.has(migration.name));
}

function checkAgainstFolder(record: MigrationRecord, folder: Migration[]) {
  const name = record.migration_name;
  if (record.finished_at === null)
    throw new MigrationRefused(
      `The migration ${name} was started on this database and never finished, so its tables may be half changed. ` +
        `Nothing was touched. Restore the newest good backup with bin/restore, then start again.`,
    );
  const migration = folder.find((candidate) => candidate.name === name);
  if (!migration)
    throw new MigrationRefused(
      `This database is newer than this copy of Pathfinders: it has the migration ${name}, which isn't in ` +
        `prisma/migrations. Nothing was touched. Start the newer version, or restore a backup from before it.`,
    );
  if (migration.checksum !== record.checksum)
    throw new MigrationRefused(
      `prisma/migrations/${name}/migration.sql was edited after it had been applied to this database. ` +
        `Nothing was touched. Put the file back as it was, and write the change as a new migration.`,
    );
}

/** A migration runs in a transaction of ours: were it to end that itself, a failure could leave half of it. */
export function checkScript(migration: Migration) {
  if (
    /^\s*(BEGIN\s*(TRANSACTION|DEFERRED|IMMEDIATE|EXCLUSIVE)?\s*;|COMMIT\b|ROLLBACK\b|SAVEPOINT\b)/im.test(
      migration.sql,
    )
  )
    throw new MigrationRefused(
      `prisma/migrations/${migration.name}/migration.sql begins or ends a transaction. Take those lines out: ` +
        `every migration already runs in a transaction of its own.`,
    );
}

/** Dropping a table drops its triggers without a word; one that should go is named in a DROP TRIGGER. */
export function checkTriggers(migration: Migration, before: string[], after: string[]) {
  const lost = before.filter((name) => !after.includes(name) && !dropsTrigger(migration.sql, name));
  if (lost.length > 0)
    throw new MigrationRefused(
      `it would lose the ${lost.length === 1 ? "trigger" : "triggers"} ${lost.join(", ")}. Create them again at the end of ` +
        `the migration, or say DROP TRIGGER if they should go.`,
    );
}

function dropsTrigger(sql: string, name: string): boolean {
  return new RegExp(`DROP\\s+TRIGGER\\s+(IF\\s+EXISTS\\s+)?["\`[]?${name}\\b`, "i").test(sql);
}
