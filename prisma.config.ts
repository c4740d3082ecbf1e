import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { defineConfig } from "prisma/config";

// No engine binary: hospital proxies block its download. The adapter is what the command line tool needs instead.
export default defineConfig({
  schema: "prisma/schema.prisma",
  experimental: { adapter: true },
  engine: "js",
  adapter: () => Promise.resolve(new PrismaBetterSQLite3({ url: process.env.PRISMA_DATABASE ?? ":memory:" })),
});
