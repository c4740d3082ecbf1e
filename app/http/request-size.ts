import type { Request, RequestHandler, Response } from "express";
import { sendPlainPage } from "./plain-page";

/** Where a file of numbers may come along with the form. */
const takesFile = /^\/measures\/\d+\/points\/paste\/?(?:\.data)?$/;

/** Beyond this no browser is waited for: it would take minutes to send, only to be told no. */
const MOST_DISCARDED = 150_000_000;

/**
 * Answers 413 before a large body is read, and 411 to a body that doesn't say how large it is. Browsers show an answer
 * only once they have sent everything, so what they still send is thrown away as it comes, a little at a time.
 */
export function refuseLargeBodies(most: number, mostWithFile = most): RequestHandler {
  return (request, response, next) => {
    const length = Number(request.headers["content-length"] ?? 0);
    if (length > (takesFile.test(request.path) ? mostWithFile : most)) {
      refuse(request, response, length);
    } else if (request.headers["transfer-encoding"] !== undefined) {
      response.status(411).set("Connection", "close").type("text").send("Say how long the body is.");
    } else next();
  };
}

function refuse(request: Request, response: Response, length: number): void {
  if (length > MOST_DISCARDED) response.set("Connection", "close");
  else request.resume();
  const [form, isOfFile] = [request.path.replace(/\.data$/, ""), takesFile.test(request.path)];
  sendPlainPage(response, 413, {
    title: "That's too much at once",
    what: "Nothing was saved.",
    next: isOfFile ? aboutFile : aboutWords,
    ...(isOfFile ? { link: { to: form, label: "Choose a smaller file" } } : {}),
  });
}

const aboutFile =
  "A file of numbers can have up to 10,000 rows and 4 MB. In the spreadsheet, keep only the columns with the dates, the numbers and short notes, save that as CSV, then send it.";

const aboutWords =
  "What you sent is larger than this site takes. Go back, make it shorter, and send it again.";
