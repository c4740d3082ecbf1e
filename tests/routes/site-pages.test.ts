import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import * as about from "~/routes/site/about";
import * as accessibility from "~/routes/site/accessibility";
import * as intendedUse from "~/routes/site/intended-use";
import * as privacy from "~/routes/site/privacy";

const pages: [string, { default: ComponentType; meta: unknown }][] = [
  ["About", about],
  ["Accessibility", accessibility],
  ["Intended use", intendedUse],
  ["Privacy", privacy],
];

describe.each(pages)("%s", (title, page) => {
  const html = renderToStaticMarkup(createElement(page.default));
  const text = html.replace(/<[^>]+>/g, " ").replaceAll("&#x27;", "'");

  test("has its title", () => {
    expect((page.meta as () => unknown)()).toEqual([{ title: `${title} - Pathfinders` }]);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test("lists each of its sections once, and each is there and says something", () => {
    const links = matches(html, /href="#([\w-]+)"/g);
    expect(links).toEqual(matches(html, /<section id="([\w-]+)"/g));
    expect(new Set(links).size).toBe(links.length);
    const sections = html.split("<section ").slice(1);
    expect(links.length).toBeGreaterThanOrEqual(5);
    expect(sections.filter((section) => section.replace(/<[^>]+>/g, "").length < 100)).toEqual([]);
  });

  test("is there for people who aren't signed in, so it asks the server for nothing", () => {
    expect(Object.keys(page).sort()).toEqual(["default", "meta"]);
  });

  test("speaks plainly", () => {
    expect(text).not.toMatch(/\b(fail\w*|utili[sz]e|leverage|in order to|pursuant|TODO|lorem)\b/i);
    const sentences = text.split(/[.:?!]\s/).map((sentence) => sentence.trim().split(/\s+/).length);
    expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThan(20);
  });
});

test("what matters most is said", () => {
  expect(said(intendedUse)).toMatch(
    /Not a clinical record.*Not incident reporting.*statutory record of the use of force.*Not performance management.*Not a medical device/,
  );
  expect(said(intendedUse)).toMatch(/Medicines, observation levels and legal status stay with policy/);
  expect(said(privacy)).toMatch(/Readers see the team.*Moderators can see who you are/);
  expect(said(privacy)).toMatch(/Freedom of Information.*may have to be disclosed/);
  expect(said(accessibility)).toMatch(/2\.2, level AA.*partially compliant/);
});

function said(page: { default: ComponentType }): string {
  return renderToStaticMarkup(createElement(page.default))
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

function matches(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found = ""]) => found);
}
