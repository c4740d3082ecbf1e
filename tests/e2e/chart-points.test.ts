import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { desk, useBrowser, visit } from "./support/browser";

const browser = useBrowser();

const said = (page: Page) => page.locator(".chart-figure__point").first();

async function openChart(page: Page): Promise<void> {
  await page.goto("/measures/1");
  await page.getByRole("heading", { level: 1, name: "Times someone was restrained" }).waitFor();
}

describe("the points of a chart", () => {
  it("are read one by one with the arrow keys", async () => {
    const page = await visit(browser(), cast.amara.name, { viewport: desk });
    await openChart(page);
    const before = await page.locator(".measure-headline").boundingBox();
    const slider = page.getByRole("slider", { name: "Points of the chart" });
    await slider.focus();
    const newest = await said(page).textContent();
    expect(newest).toMatch(/^1 \w+ 20\d\d: \d+ times\. Changed, the way we hope/);
    expect(await slider.getAttribute("aria-valuetext")).toBe(newest);
    await page.keyboard.press("ArrowLeft");
    expect(await said(page).textContent()).not.toBe(newest);
    expect(await slider.getAttribute("aria-valuetext")).toBe(await said(page).textContent());
    await page.keyboard.press("Home");
    expect(await said(page).textContent()).toMatch(/: 9 times/);
    expect(await page.locator(".chart--wide .chart__chosen").getAttribute("cx")).toBeTruthy();
    expect((await page.locator(".measure-headline").boundingBox())?.y).toBe(before?.y);
    await page.context().close();
  });

  it("are read by touch on a phone, and by pointing", async () => {
    const page = await visit(browser(), cast.amara.name, { hasTouch: true });
    await openChart(page);
    expect(await said(page).textContent()).toMatch(/^Touch the chart/);
    const box = await page.locator(".chart--narrow").first().boundingBox();
    if (!box) throw new Error("the narrow chart isn't shown");
    await page.locator(".chart--narrow").first().scrollIntoViewIfNeeded();
    await page
      .locator(".chart--narrow")
      .first()
      .tap({ position: { x: 40, y: box.height / 3 } });
    const first = await said(page).textContent();
    expect(first).toMatch(/: 9 times/);
    await page
      .locator(".chart--narrow")
      .first()
      .hover({ position: { x: box.width - 12, y: box.height / 3 } });
    expect(await said(page).textContent()).not.toBe(first);
    await page.context().close();
  });

  it("take no room, and nothing is missing, without scripts", async () => {
    const page = await visit(browser(), cast.amara.name, { javaScriptEnabled: false });
    await openChart(page);
    expect(await said(page).isVisible()).toBe(false);
    expect(await page.getByRole("slider").count()).toBe(0);
    await page.getByText("The 24 numbers as a table").click();
    expect(await page.locator(".measure-table tbody tr").count()).toBe(24);
    await page.getByText("How to read this chart").click();
    const picture = await page.context().request.get(`${new URL(page.url()).pathname}.png`);
    expect(picture.headers()["content-type"]).toBe("image/png");
    await page.context().close();
  });
});

describe("all charts of an idea", () => {
  it("print on one sheet of A4", async () => {
    const page = await visit(browser(), cast.joe.name, { viewport: desk });
    await page.goto("/ideas/2/measures");
    expect(await page.locator(".multiples__one").count()).toBe(3);
    const margin = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };
    const sheets = (await page.pdf({ format: "A4", margin })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
    await page.context().close();
  });
});
