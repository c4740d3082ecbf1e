import "./test-database";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import routeConfig from "~/routes";
import remixOptions from "../../remix.config.js";

export type RouteModule = ServerBuild["routes"][string]["module"];

/** A route of `app/routes.ts`: its address as written there, its file, and what the file exports. */
export type SiteRoute = { id: string; path: string; file: string; module: RouteModule };

const files = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");

/** Every route of the site, in the order of `app/routes.ts`. */
export async function siteRoutes(): Promise<SiteRoute[]> {
  return Promise.all(
    routeConfig.map(async ({ path = "", file, id = file }) => {
      const load = files[`../../app/${file}`];
      if (!load) throw new Error(`app/routes.ts names ${file}, which isn't there.`);
      return { id, path: `/${path}`, file, module: await load() };
    }),
  );
}

/** The whole site without a server or a build: answers a request with the page as a browser would get it. */
export async function wholeSite(): Promise<(request: Request) => Promise<Response>> {
  const handle = createRequestHandler(await buildOf(await siteRoutes()), "production");
  return (request) => handle(withHost(request), { nonce: "test", clientAddress: "192.0.2.1" });
}

/** Browsers always say which host they ask, and Remix compares it with where a form came from. */
function withHost(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set("Host", new URL(request.url).host);
  return new Request(request, { headers });
}

async function buildOf(routes: SiteRoute[]): Promise<ServerBuild> {
  const root = (await import("~/root")) as unknown as RouteModule;
  const entry = (await import("~/entry.server")) as unknown as ServerBuild["entry"]["module"];
  const all = [
    { id: "root", path: "", module: root },
    ...routes.map(({ id, path, module }) => ({ id, parentId: "root", ...address(path), module })),
  ];
  return {
    mode: "production",
    entry: { module: entry },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      entry: { module: "/entry.js", imports: [] },
      routes: Object.fromEntries(all.map((route) => [route.id, assetOf(route)])),
      url: "/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: remixOptions.future as ServerBuild["future"],
    isSpaMode: false,
  };
}

function address(path: string) {
  return path === "/" ? { index: true } : { path: path.slice(1) };
}

function assetOf({ module, ...route }: { id: string; path?: string; index?: boolean; module: RouteModule }) {
  return {
    ...route,
    module: `/${route.id}.js`,
    hasLoader: module.loader !== undefined,
    hasAction: module.action !== undefined,
    hasClientLoader: false,
    hasClientAction: false,
    hasErrorBoundary: module.ErrorBoundary !== undefined,
  };
}
