import { existsSync } from "node:fs";
import path from "node:path";
import { readSettings } from "../app/platform/settings";

/** Plants the demonstration in an empty database: `node --import tsx prisma/seed.ts`. Production is refused. */
async function main(): Promise<void> {
  const environment = path.resolve(import.meta.dirname, "..", ".env");
  if (existsSync(environment)) process.loadEnvFile(environment);
  if (readSettings(process.env).settings.mode === "production")
    throw new Error("The demonstration is never planted in production. Nothing was changed.");
  const { seed } = await import("./seed/plant");
  const { closeDatabase } = await import("../app/platform/db.server");
  try {
    const isPlanted = await seed(new Date(), (line) => console.log(`- ${line}`));
    console.log(
      isPlanted
        ? "The demonstration is ready."
        : "There are people in this database already. Nothing was changed.",
    );
  } finally {
    await closeDatabase();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
