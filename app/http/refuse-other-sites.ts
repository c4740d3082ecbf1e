import type { RequestHandler } from "express";
import { isSameOrigin } from "./same-origin";

const refusal = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Sent from elsewhere - Pathfinders</title>
<h1>This came from another site</h1><p>Nothing was changed. Open Pathfinders itself and try again there.</p>`;

/** Answers 403 to a change that another site's page asks for, before anything is read. */
export function refuseOtherSites(siteUrl: string): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isRead || isSameOrigin(asSent(request.headers), siteUrl)) next();
    else response.status(403).type("html").send(refusal);
  };
}

type Sent = { host?: string; origin?: string; "sec-fetch-site"?: string | string[] };

function asSent({ host = "nowhere.invalid", origin, "sec-fetch-site": site }: Sent): Request {
  const headers = new Headers();
  if (origin !== undefined) headers.set("Origin", origin);
  if (typeof site === "string") headers.set("Sec-Fetch-Site", site);
  const url = `http://${host}`;
  return new Request(URL.canParse(url) ? url : "http://nowhere.invalid", { headers });
}
