import type { ErrorRequestHandler, RequestHandler } from "express";
import { traceOf } from "~/platform/trace-of";

const unread = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>We couldn't read that - Pathfinders</title>
<h1>We couldn't read that</h1><p>The address or the request isn't one that a browser makes. Nothing was changed. <a href="/">Go to the first page</a></p>`;

const broken = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Something went wrong - Pathfinders</title>
<h1>Something went wrong on our side</h1><p>It's not your doing. What was saved before is safe. Go back and try again.</p>`;

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Answers 400 to what no browser sends and nothing behind this could make a request of. */
export const refuseOddRequests: RequestHandler = (request, response, next) => {
  const { host = "" } = request.headers;
  const isHost = host === "" || URL.canParse(`http://${host}`);
  const isReadable = isHost && methods.includes(request.method) && isDecodable(request.path);
  if (isReadable) next();
  else response.status(400).type("html").send(unread);
};

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The last answer to an error that nothing else caught. It shows nothing of the inside, and logs none of the words. */
export function answerErrors(tell: (trace: string) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    tell(traceOf(error));
    if (response.headersSent) next(error);
    else response.status(500).type("html").send(broken);
  };
}
