import path from "node:path";
import { pathToFileURL } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Finds the design system for Sass itself: Vite's own way there spoils the addresses of its pictures. */
const designSystem = {
  findFileUrl: (url: string) =>
    url.startsWith("nhsuk-frontend/")
      ? pathToFileURL(path.resolve(import.meta.dirname, "node_modules", url))
      : null,
};

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "app") } },
  css: { preprocessorOptions: { scss: { importers: [designSystem], quietDeps: true } } },
  build: { assetsInlineLimit: 0, target: "es2020" },
  ssr: { noExternal: ["nhsuk-react-components"] },
});
