import type { ServerBuild } from "@remix-run/node";
import type { Response } from "express";

type PlainPage = { title: string; what: string; next: string; link?: { to: string; label: string } };

const FIRST_PAGE = { to: "/", label: "Go to the first page" };

/**
 * Answers with a page in the site's own look that asks nothing of Remix or the database. The words go in as they are:
 * give it none that came with the request. Where the look is stands in `response.locals.stylesheet`; without it, the
 * page is plain.
 */
export function sendPlainPage(response: Response, status: number, page: PlainPage): void {
  const { stylesheet } = response.locals as { stylesheet?: string | null };
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(htmlOf(page, stylesheet ?? null));
}

/** The address of the stylesheet that the built site links to on every page; null where none can be told. */
export function stylesheetOf({ routes }: Pick<ServerBuild, "routes">): string | null {
  const module = routes.root?.module as { links?: () => { rel?: string; href?: string }[] } | undefined;
  const href = module?.links?.().find(({ rel }) => rel === "stylesheet")?.href ?? "";
  return /^\/[\w./-]+$/.test(href) ? href : null;
}

function htmlOf({ title, what, next, link = FIRST_PAGE }: PlainPage, stylesheet: string | null): string {
  const look = stylesheet === null ? "" : `<link rel="stylesheet" href="${stylesheet}">`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Pathfinders</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">${look}</head>
<body><header class="site-header"><div class="wrap site-header__row"><a class="brand" href="/">${BRAND}<span>Pathfinders</span></a></div></header>
<main id="main"><div class="band"><div class="wrap"><h1>${title}</h1><div class="lede">${what}</div></div></div>
<div class="wrap page page--narrow"><p>${next}</p><p><a class="lone-link" href="${link.to}">${link.label}</a></p></div></main></body></html>`;
}

const BRAND =
  '<svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false"><path d="M6 30C6 20 28 22 28 12S14 8 14 4" fill="none" stroke="#ffcb4c" stroke-width="4" stroke-linecap="round"/><circle cx="6" cy="30" r="3.5" fill="#fff"/></svg>';
