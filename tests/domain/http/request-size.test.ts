import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stylesheetOf } from "~/http/plain-page";
import { refuseLargeBodies } from "~/http/request-size";

let server: Server;

beforeAll(async () => {
  const app = express();
  app.use((_request, response, next) => {
    response.locals.stylesheet = "/assets/site-1.css";
    next();
  });
  app.use(refuseLargeBodies(1_000, 5_000));
  app.use((_request, response) => void response.send("taken"));
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());

test("a body that is small enough is taken, and so is none", async () => {
  expect(await send("POST", "x".repeat(1_000))).toMatchObject({ status: 200, body: "taken" });
  expect(await send("GET", null)).toMatchObject({ status: 200, body: "taken" });
});

test("a larger one is refused before it is read, in plain words", async () => {
  const { status, body } = await send("POST", "x".repeat(1_001));
  expect(status).toBe(413);
  expect(body).toContain("Nothing was saved");
});

test("a file of numbers may be larger, where one is sent, and the refusal speaks of it", async () => {
  const path = "/measures/12/points/paste";
  expect(await send("POST", "x".repeat(5_000), {}, path)).toMatchObject({ status: 200 });
  const { status, body } = await send("POST", "x".repeat(5_001), {}, path);
  expect(status).toBe(413);
  expect(body).toMatch(/Nothing was saved.*10,000 rows/s);
  for (const other of [
    "/measures/12/points",
    "/measures/x/points/paste",
    "/ideas/1/measures/12/points/paste",
  ])
    expect(await send("POST", "x".repeat(1_001), {}, other)).toMatchObject({ status: 413 });
});

test("the refusal looks like the site and leads back to the form, which is said without what scripts add", async () => {
  const { body } = await send("POST", "x".repeat(5_001), {}, "/measures/12/points/paste.data");
  expect(body).toContain('<link rel="stylesheet" href="/assets/site-1.css">');
  expect(body).toContain('<a class="lone-link" href="/measures/12/points/paste">Choose a smaller file</a>');
  expect(body).toMatch(/class="site-header".*<h1>That's too much at once<\/h1>/s);
  expect(body).not.toMatch(/<script|<style|style=/);
  const { body: other } = await send("POST", "x".repeat(1_001), {}, "/ideas/new?<b>");
  expect(other).toContain('href="/">Go to the first page');
  expect(other).not.toContain("<b>");
});

test("the look is the stylesheet that every page links to, and none that could be anything else", () => {
  const linked = (href: string) => ({
    routes: {
      root: {
        id: "root",
        path: "",
        module: {
          default: () => null,
          links: () => [
            { rel: "icon", href: "/f.svg" },
            { rel: "stylesheet", href },
          ],
        },
      },
    },
  });
  expect(stylesheetOf(linked("/assets/site-Ab_1.css"))).toBe("/assets/site-Ab_1.css");
  expect(stylesheetOf(linked('/"><script>'))).toBeNull();
  expect(stylesheetOf({ routes: {} })).toBeNull();
});

test("50 MB are sent to the end and thrown away, so that a browser shows the answer", async () => {
  const sent = send("POST", "x".repeat(50_000_000), {}, "/measures/12/points/paste");
  expect(await sent).toMatchObject({ status: 413 });
});

test("one that doesn't say how large it is is refused", async () => {
  expect(await send("POST", "x", { "Transfer-Encoding": "chunked" })).toMatchObject({ status: 411 });
});

type Answer = { status: number; body: string };

function send(
  method: string,
  body: string | null,
  headers: Record<string, string> = {},
  path = "/",
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const length =
    body !== null && !headers["Transfer-Encoding"] ? { "Content-Length": String(body.length) } : {};
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, path, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on("error", reject);
    sent.end(body ?? undefined);
  });
}
