import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { circleProblems } from "./architecture/circles";
import { importProblems } from "./architecture/import-rules";
import { mayImport, siblingPairs } from "./architecture/layers";
import { nameProblems } from "./architecture/name-rules";
import { pageProblems } from "./architecture/page-rules";
import { purityProblems } from "./architecture/purity-rules";
import { sizeProblems } from "./architecture/size-rules";
import { readApp } from "./architecture/source";
import { writingProblems } from "./architecture/writing-rules";

const sources = readApp();

describe("the house", () => {
  test("each layer imports only what it may", () => {
    expect(sources.flatMap(importProblems)).toEqual([]);
  });

  test("plain files are pure, and the domain knows nothing of the web", () => {
    expect(sources.flatMap(purityProblems)).toEqual([]);
  });

  test("every text passes the guard, and only .server files write", () => {
    expect(sources.flatMap(writingProblems)).toEqual([]);
  });

  test("pages are complete as they arrive, and need no server in what is drawn", () => {
    expect(sources.flatMap(pageProblems)).toEqual([]);
  });

  test("no files need each other in a circle", () => {
    expect(circleProblems(sources)).toEqual([]);
  });

  test("files and functions are small enough to have one subject", () => {
    expect(sources.flatMap(sizeProblems)).toEqual([]);
  });

  test("files are named in kebab-case after what they do", () => {
    const names = readdirSync("app", { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("generated"))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^app\//, ""));
    expect(names.flatMap(nameProblems)).toEqual([]);
  });

  test("the files are in the folders that the layers name", () => {
    expect(sources.length).toBeGreaterThan(100);
  });
});

describe("the table itself", () => {
  test("no layer may import one that may import it", () => {
    const pairs = siblingPairs
      .filter((pair) => pair.files === undefined)
      .map(({ from, to }) => [from, to] as const);
    const all = Object.entries(mayImport).flatMap(([from, those]) => those.map((to) => [from, to] as const));
    const edges = [...all, ...pairs];
    const twoWay = edges.filter(([from, to]) => edges.some(([a, b]) => a === to && b === from));
    expect(twoWay).toEqual([]);
  });

  test("a listed pair of concepts says why, and is used", () => {
    const unused = siblingPairs.filter(
      (pair) =>
        !sources.some(
          (source) =>
            source.path.startsWith(`${pair.from}/`) &&
            source.imports.some((one) => one.to?.startsWith(`${pair.to}/`)),
        ),
    );
    expect(unused.map((pair) => `${pair.from} no longer imports ${pair.to}: take the pair out`)).toEqual([]);
    expect(siblingPairs.every((pair) => pair.why.length > 10)).toBe(true);
  });
});
