import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseOtherSites } from "~/http/refuse-other-sites";

const site = "https://pathfinders.example.nhs.uk";
let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(refuseOtherSites(site));
  app.use((_request, response) => void response.send("done"));
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());

test.each([[{ Origin: site }], [{ "Sec-Fetch-Site": "same-origin" }], [{}]])(
  "a change asked for from here: %j",
  async (headers) => {
    expect(await send("POST", headers)).toBe(200);
  },
);

test.each([
  [{ Origin: "https://elsewhere.example" }],
  [{ Origin: "null" }],
  [{ Origin: "not an address" }],
  [{ "Sec-Fetch-Site": "cross-site", Origin: site }],
  [{ Origin: "https://elsewhere.example", Host: "not a host" }],
])("a change asked for from elsewhere: %j", async (headers) => {
  expect(await send("POST", headers)).toBe(403);
});

test("reading is for links from everywhere", async () => {
  expect(await send("GET", { "Sec-Fetch-Site": "cross-site" })).toBe(200);
});

function send(method: string, headers: Record<string, string>): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, headers }, (response) => resolve(response.resume().statusCode ?? 0));
    sent.on("error", reject);
    sent.end();
  });
}
