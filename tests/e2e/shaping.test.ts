import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { axeFindings } from "./support/look";
import { heading, said } from "./support/steps";

const browser = useBrowser();

/** Sian says who shaped an idea, keeps what a patient said for as long as they agree; Callum puts his own name there. */
describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  "shaped together: %o",
  (options) => {
    const when = options.javaScriptEnabled ? "at noon" : "at midnight";

    it("says who and how, in words that go when consent is taken back", async () => {
      const [sian, callum] = [
        await visit(browser(), cast.sian.name, options),
        await visit(browser(), cast.callum.name, options),
      ];
      await sian.goto("/ideas/new");
      await sian.getByLabel("Title").fill(`A letter to the next person ${when}`);
      await sian.getByLabel("What will you change?").fill("A page in the room, written by whoever leaves.");
      await sian.getByRole("button", { name: "Share it" }).click();
      await heading(sian, `A letter to the next person ${when}`);
      await sian.getByRole("link", { name: "Who shaped it, and how practice moved" }).click();
      const page = new URL(sian.url()).pathname;

      await sian.getByRole("link", { name: "Say who shaped it, and how" }).click();
      await sian.getByLabel("We worked out together what to try.").check({ force: true });
      await sian.getByLabel("Who asked for help first?").selectOption({ label: "Patients" });
      await sian.getByLabel("Peer workers", { exact: true }).check({ force: true });
      await sian.getByRole("button", { name: "Save" }).click();
      await said(sian, "Patients asked for help first.");
      await said(sian, "The idea. We worked out together what to try.");

      await sian.getByRole("link", { name: "Keep what somebody said, if they agree" }).click();
      await sian.getByLabel("What did they say?").fill(`I'd have liked that page ${when}`);
      await sian.getByLabel("A patient", { exact: true }).check({ force: true });
      await sian.getByLabel("The organisation", { exact: true }).check({ force: true });
      await sian.getByRole("button", { name: "Keep their words" }).click();
      await said(sian, "Ask them first, and tick this once they've agreed");
      await sian.getByLabel("They have read or heard these words").check({ force: true });
      await sian.getByRole("button", { name: "Keep their words" }).click();
      await said(sian, `“I'd have liked that page ${when}”`);

      await callum.goto(page);
      if (options.javaScriptEnabled) expect(await axeFindings(callum)).toEqual([]);
      await said(callum, `“I'd have liked that page ${when}”`);
      await callum.getByRole("button", { name: "I helped. Show my name" }).click();
      await said(callum, cast.callum.name);

      await sian.goto(page);
      await sian.getByRole("link", { name: "They've taken it back" }).click();
      await sian.getByRole("button", { name: "Delete their words" }).click();
      await said(sian, "Nothing is kept here yet.");
      await callum.goto(page);
      expect(await callum.locator("main").textContent()).not.toContain("liked that page");
      for (const one of [sian, callum]) await one.context().close();
    });
  },
);
