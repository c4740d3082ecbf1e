import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "app") } },
  test: {
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
    globalSetup: ["tests/support/template-database.ts"],
    fileParallelism: false,
    hookTimeout: 2 * 60_000,
    testTimeout: 10 * 60_000,
  },
});
