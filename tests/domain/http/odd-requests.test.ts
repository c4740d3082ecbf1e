import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerErrors, refuseOddRequests } from "~/http/odd-requests";

const told: string[] = [];
let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(refuseOddRequests);
  app.get("/broken", () => {
    throw new Error("Ada Byron was here\n    at the bedside");
  });
  app.all("*", (_request, response) => void response.send("done"));
  app.use(answerErrors((trace) => told.push(trace)));
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());

test.each([
  ["GET", "/ideas?q=tea"],
  ["HEAD", "/"],
  ["POST", "/ideas/%C3%A9"],
  ["DELETE", "/ideas/1"],
])("%s %s goes on", async (method, path) => {
  expect((await send(method, path)).status).toBe(200);
});

test.each([
  ["GET", "/%E0%A4%A", "localhost"],
  ["POST", "/ideas/%", "localhost"],
  ["GET", "/", "a b"],
  ["GET", "/", "elsewhere.example:99999"],
  ["TRACE", "/", "localhost"],
])("%s %s of %s is answered 400", async (method, path, host) => {
  const { status, text } = await send(method, path, host);
  expect(status).toBe(400);
  expect(text).toContain("We couldn't read that");
});

test("an error shows and logs nothing of what it says", async () => {
  const { status, text } = await send("GET", "/broken");
  expect([status, told.length]).toEqual([500, 1]);
  expect(text).toContain("Something went wrong");
  expect(text + told[0]).not.toMatch(/Ada|bedside/);
  expect(text).not.toMatch(/odd-requests/);
});

function send(method: string, path: string, host = "localhost"): Promise<{ status: number; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, path, headers: { Host: host } }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}
