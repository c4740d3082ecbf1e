import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { desk, useBrowser, visit } from "./support/browser";
import { heading, said } from "./support/steps";

const browser = useBrowser();
const savedWords = "Saved as a draft, only you can see it.";

const title = (page: Page) => page.getByLabel("Title");
const change = (page: Page) => page.getByLabel("What will you change?");

/** What this browser keeps until it can be sent. */
function unsentIn(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("unsent ")));
}

describe("a draft keeps itself while one types", () => {
  it("and another device carries on with it", async () => {
    const phone = await visit(browser(), cast.joe.name);
    await phone.goto("/ideas/new");
    await title(phone).pressSequentially("Slippers for visitors");
    await said(phone, savedWords);
    expect(new URL(phone.url()).pathname).toMatch(/^\/ideas\/\d+\/edit$/);

    const computer = await visit(browser(), cast.joe.name, { viewport: desk });
    await computer.goto("/");
    await computer.getByRole("link", { name: "Slippers for visitors" }).click();
    expect(await title(computer).inputValue()).toBe("Slippers for visitors");
    await change(computer).fill("A basket of slippers by the door.");
    await said(computer, savedWords);

    await change(phone).fill("Something else.");
    await said(phone, "This draft was changed in another window or on another device.");
    await phone.getByRole("button", { name: "Save as a draft" }).click();
    await said(phone, "Your words are kept below");
    expect(await change(phone).inputValue()).toBe("Something else.");

    await computer.getByRole("button", { name: "Share it" }).click();
    await heading(computer, "Slippers for visitors");
    await said(computer, "A basket of slippers by the door.");
    for (const page of [phone, computer]) await page.context().close();
  });

  it("asks nothing of the server while nothing changes, and leaving doesn't warn once it's kept", async () => {
    const page = await visit(browser(), cast.joe.name);
    const sent: string[] = [];
    page.on("request", (request) => request.url().includes("/drafts") && sent.push(request.url()));
    await page.goto("/ideas/new");
    await title(page).fill("A bench in the sun");
    await said(page, savedWords);
    await title(page).press("End");
    await title(page).press("x");
    await title(page).press("Backspace");
    const later = page.waitForRequest("**/drafts*");
    await title(page).press("!");
    await later;
    expect(sent.length).toBe(2);
    await said(page, savedWords);
    await page.getByRole("link", { name: "Throw this draft away" }).click();
    await heading(page, "Throw this draft away?");
    await page.getByRole("button", { name: "Throw it away" }).click();
    await said(page, "The draft is gone.");
    expect(await page.getByRole("link", { name: "A bench in the sun" }).count()).toBe(0);
    await page.context().close();
  });

  it("but not words that may identify a patient: why is said beside them, once", async () => {
    const page = await visit(browser(), cast.joe.name);
    await page.goto("/ideas/new");
    await title(page).fill("Tea with Mrs Wetherby");
    const why = page.getByText("Something here may identify a patient");
    await why.waitFor();
    await change(page).fill("At nine.");
    await page.waitForResponse((answer) => answer.url().includes("/drafts"));
    expect(await why.count()).toBe(1);
    await title(page).fill("Tea with somebody");
    await said(page, savedWords);
    expect(await why.count()).toBe(0);
    await page.context().close();
  });
});

describe("when the connection is lost", () => {
  it("the words are kept here, that is said, and they're sent when it's back", async () => {
    const page = await visit(browser(), cast.priya.name);
    await page.goto("/ideas/new");
    await page.context().setOffline(true);
    await title(page).fill("A torch at each bed");
    await change(page).fill("One torch each, and spare batteries.");
    await said(page, "There's no connection.");
    expect(await unsentIn(page)).toHaveLength(1);
    await page.getByRole("button", { name: "Share it" }).click();
    await said(page, "this is sent when it's back");
    await page.context().setOffline(false);
    await heading(page, "A torch at each bed");
    await said(page, "Your idea is shared");
    expect(await unsentIn(page)).toEqual([]);
    await page.context().close();
  });

  it("words of a page that was closed are saved as a draft from the next one", async () => {
    const page = await visit(browser(), cast.priya.name);
    await page.goto("/ideas/new");
    await page.context().setOffline(true);
    await title(page).fill("Quiet wheels");
    await said(page, "There's no connection.");
    await page.close({ runBeforeUnload: false });
    const next = await page.context().newPage();
    await page.context().setOffline(false);
    await next.goto("/");
    await said(next, "saved as a draft now");
    expect(await unsentIn(next)).toEqual([]);
    await next.getByRole("link", { name: "Carry on with it" }).click();
    expect(await title(next).inputValue()).toBe("Quiet wheels");
    await page.context().close();
  });

  it("the words stay here while the server answers that it hasn't saved them, and are sent again", async () => {
    const page = await visit(browser(), cast.priya.name);
    await page.goto("/ideas/new");
    await page.context().setOffline(true);
    await title(page).fill("A quieter bin lid");
    await said(page, "There's no connection.");
    await page.route("**/drafts*", (route) => route.fulfill({ status: 500, body: "{}" }));
    await page.context().setOffline(false);
    await said(page, "What you typed last isn't saved as a draft.");
    expect(await unsentIn(page)).toHaveLength(1);
    await page.unroute("**/drafts*");
    await title(page).press("End");
    await title(page).press("x");
    await title(page).press("Backspace");
    await said(page, savedWords);
    expect(await unsentIn(page)).toEqual([]);
    await page.context().close();
  });

  it("nobody else who signs in there sees them, and signing out removes them", async () => {
    const page = await visit(browser(), cast.priya.name);
    const plant = (person: string) =>
      page.evaluate((who) => {
        const now = Number(document.querySelector<HTMLElement>("script[data-now]")?.dataset.now);
        const unsent = { key: "k", body: "title=Secret", to: "", page: "/ideas/new", at: now };
        localStorage.setItem(`unsent ${who} k`, JSON.stringify(unsent));
        localStorage.setItem(
          `unsent ${who} old`,
          JSON.stringify({ ...unsent, key: "old", at: now - 43_200_001 }),
        );
      }, person);
    await page.goto("/");
    const own = await page.locator("script[data-person]").getAttribute("data-person");
    await plant("999999");
    await page.goto("/ideas/new");
    expect(await unsentIn(page)).toEqual(["unsent 999999 k"]);
    expect(await page.getByText("kept in this browser").count()).toBe(0);

    await plant(own ?? "");
    await page.goto("/");
    await said(page, "couldn't be sent are kept in this browser");
    await page.getByRole("link", { name: "Put them back in their form" }).click();
    await expect.poll(() => title(page).inputValue()).toBe("Secret");
    await said(page, savedWords);
    await plant(own ?? "");
    await page.goto("/settings");
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await said(page, "You're signed out.");
    expect(await unsentIn(page)).not.toContain(`unsent ${own} k`);
    await page.context().close();
  });

  it("and when the session has run out meanwhile, one signs in and carries on", async () => {
    const page = await visit(browser(), cast.priya.name);
    await page.goto("/ideas/new");
    await page.context().setOffline(true);
    await title(page).fill("A map of the ward");
    await change(page).fill("Drawn by people who live here.");
    await page.getByRole("button", { name: "Share it" }).click();
    await said(page, "this is sent when it's back");
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await said(page, "What you typed is kept");
    await page.getByRole("button", { name: new RegExp(cast.priya.name) }).click();
    await page.getByRole("button", { name: "Carry on" }).click();
    await heading(page, "A map of the ward");
    await page.context().close();
  });
});
