import type { RequestHandler } from "express";

const tooLarge = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>That's too much at once - Pathfinders</title>
<h1>That's too much at once</h1><p>What you sent is larger than this site takes. Go back, make it shorter, and send it again. Nothing was saved.</p>`;

/** Answers 413 before a large body is read, and 411 to a body that doesn't say how large it is. */
export function refuseLargeBodies(most: number): RequestHandler {
  return (request, response, next) => {
    const length = request.headers["content-length"];
    if (length !== undefined && Number(length) > most) {
      response.status(413).set("Connection", "close").type("html").send(tooLarge);
      return;
    }
    if (request.headers["transfer-encoding"] !== undefined) {
      response.status(411).set("Connection", "close").type("text").send("Say how long the body is.");
      return;
    }
    next();
  };
}
