import type { ErrorRequestHandler, RequestHandler } from "express";
import { traceOf } from "~/platform/trace-of";
import { sendPlainPage } from "./plain-page";

const unread = {
  title: "We couldn't read that",
  what: "Nothing was changed.",
  next: "The address or the request isn't one that a browser makes.",
};

const broken = {
  title: "Something went wrong on our side",
  what: "It's not your doing.",
  next: "What was saved before is safe. Go back and try again.",
};

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Answers 400 to what no browser sends and nothing behind this could make a request of. */
export const refuseOddRequests: RequestHandler = (request, response, next) => {
  const { host = "" } = request.headers;
  const isHost = host === "" || URL.canParse(`http://${host}`);
  const isReadable = isHost && methods.includes(request.method) && isDecodable(request.path);
  if (isReadable) next();
  else sendPlainPage(response, 400, unread);
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
    else sendPlainPage(response, 500, broken);
  };
}
