import { vitePlugin } from "@remix-run/dev";
import { resolveConfig } from "vite";
import { expect, test, vi } from "vitest";
import remixOptions from "../remix.config.js";

vi.mock(import("@remix-run/dev"), async (original) => {
  const real = await original();
  return { ...real, vitePlugin: vi.fn(real.vitePlugin) };
});

test("Remix's Vite plugin is given the very object of remix.config.js, once", async () => {
  const { default: config } = await import("../vite.config");
  expect(vi.mocked(vitePlugin).mock.calls).toHaveLength(1);
  expect(vi.mocked(vitePlugin).mock.calls[0]?.[0]).toBe(remixOptions);
  expect(config.plugins).toContain(vi.mocked(vitePlugin).mock.results[0]?.value);
});

test("what the plugin then works with has every v3 flag on", async () => {
  const resolved = await resolveConfig(
    { configFile: "vite.config.ts", logLevel: "silent" },
    "build",
    "production",
  );
  const { future } = resolvedBy(resolved);
  expect(future).toMatchObject(remixOptions.future ?? {});
  const flags = Object.entries(future).filter(([name]) => name.startsWith("v3_"));
  expect(flags.length).toBeGreaterThanOrEqual(6);
  expect(flags.filter(([, isOn]) => isOn !== true)).toEqual([]);
});

type Resolved = { future: Record<string, unknown> };

/** Where the plugin keeps what it made of its options. */
function resolvedBy(config: object): Resolved {
  const kept = (config as { __remixPluginContext?: { remixConfig: Resolved } }).__remixPluginContext;
  if (!kept) throw new Error("Remix's plugin isn't part of vite.config.ts.");
  return kept.remixConfig;
}
