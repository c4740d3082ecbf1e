import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import {
  beginTest,
  heading,
  said,
  saidInTheEnd,
  shareAnIdea,
  stage,
  testIt,
  type SmallTest,
} from "./support/steps";

const browser = useBrowser();

/**
 * The story of the product. Amara, on nights, has an idea and tests it. Joe, on another ward, thanks her and tests it
 * too. Helen leads: she endorses it and makes a pledge. Anybody may put it forward; Helen, a steward, writes it up;
 * Callum, who knows wards from the other side, agrees. Tom, in his first week, finds it with their names on it.
 */
describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])("the loop: %o", (options) => {
  it("goes from a blank idea to a practice that a new starter reads", async () => {
    const [title, place] = options.javaScriptEnabled
      ? ["A lamp by the door at dusk", "from the garden"]
      : ["A lamp by the door at dawn", "from the car park"];
    const come = ({ name }: { name: string }) => visit(browser(), name, options);
    const amara = await come(cast.amara);
    const joe = await come(cast.joe);
    const helen = await come(cast.helen);
    const callum = await come(cast.callum);
    const tom = await come(cast.tom);

    const idea = await shareAnIdea(amara, title, "A warm lamp by the ward's door when the light goes.");
    await stage(amara, "Seed");
    await testIt(amara, idea, oneLampOneEvening);
    await thankHer(joe, idea);
    await tryItToo(joe, idea, title);
    await endorseAndPledge(helen, idea);
    await hearOfIt(amara, idea, title);
    await keepThePledge(helen, title);

    await putItForward(joe, idea);
    const proposal = await writeItUp(helen, title, place);
    await isNobodyElsesYet(tom, proposal, title, place);
    await agreeToIt(callum, title);
    await publishIt(helen, proposal, title);

    await findOneselfNamed(amara, idea, title);
    await findItInTheFirstWeek(tom, title, place);
    for (const page of [amara, joe, helen, callum, tom]) await page.context().close();
  });
});

const oneLampOneEvening: SmallTest = {
  change: "One lamp, one evening",
  question: "Will anybody notice?",
  prediction: "Nobody will",
  asPlanned: "Yes, it was lit at five",
  result: "Everybody did",
  surprise: "People came out to look at it",
  learnt: "A light says that somebody is in",
};

async function thankHer(joe: Page, idea: string): Promise<void> {
  await joe.goto(idea);
  await stage(joe, "Learning");
  await joe.getByRole("link", { name: "Say thank you" }).click();
  expect(await joe.getByLabel(cast.amara.name).isChecked()).toBe(true);
  await joe
    .getByLabel("What do you want to thank them for?")
    .fill("I came off a late shift and saw the light.");
  await joe.getByRole("button", { name: "Say thank you" }).click();
  await said(joe, "It's on the wall");
  await joe.goto("/celebrations");
  await said(joe, "I came off a late shift and saw the light.");
}

async function tryItToo(joe: Page, idea: string, title: string): Promise<void> {
  await joe.goto(idea);
  await joe.getByRole("link", { name: "We'll try this too" }).click();
  expect(await joe.getByLabel("Title").inputValue()).toBe(title);
  await joe.getByLabel("Title").fill(`${title}, on Oak`);
  await joe.getByRole("button", { name: "We'll try this too" }).click();
  await said(joe, "It's yours to try now");
  await heading(joe, `${title}, on Oak`);
  const own = new URL(joe.url()).pathname;
  await joe.goto(idea);
  await stage(joe, "Learning");
  await said(joe, "Oak ward");
  await beginTest(joe, own, oneLampOneEvening);
  await joe.getByRole("link", { name: title, exact: true }).click();
  await stage(joe, "Growing");
}

async function endorseAndPledge(helen: Page, idea: string): Promise<void> {
  await helen.goto(idea);
  await helen.getByRole("link", { name: "Endorse this idea" }).click();
  await helen.getByLabel("What would you like to say?").fill("It's the first thing I looked for tonight.");
  await helen.getByLabel("What will you do?").fill("Find the money for a lamp on each ward");
  await helen.getByRole("button", { name: "Endorse this idea" }).click();
  await said(helen, "There's something to put right");
  await helen.getByLabel("By when?").fill(dayFromNow(14));
  await helen.getByRole("button", { name: "Endorse this idea" }).click();
  await said(helen, "Your endorsement is there");
}

async function hearOfIt(amara: Page, idea: string, title: string): Promise<void> {
  await saidInTheEnd(amara, "/", `${cast.joe.name} thanked you`);
  await saidInTheEnd(amara, "/notifications", `${cast.helen.name} endorsed “${title}”`);
  await said(amara, `Oak ward is trying “${title}” too`);
  await amara.getByRole("link", { name: new RegExp(`endorsed “${title}”`) }).click();
  expect(new URL(amara.url()).pathname).toBe(idea);
  await said(amara, "It's the first thing I looked for tonight.");
  await said(amara, "Find the money for a lamp on each ward");
}

async function keepThePledge(helen: Page, title: string): Promise<void> {
  await helen.goto("/leaders");
  await helen.getByRole("link", { name: new RegExp(`Say how it went.*${title}`) }).click();
  await said(helen, title);
  await helen.getByLabel("I kept it", { exact: true }).check();
  await helen.getByLabel("How it went, or why not").fill("Nine lamps came on Tuesday");
  await helen.getByRole("button", { name: "Save" }).click();
  await said(helen, "Thank you for keeping it");
}

async function putItForward(joe: Page, idea: string): Promise<void> {
  await joe.goto(idea);
  await joe.getByRole("link", { name: "Put it forward" }).click();
  await said(joe, "What's there");
  await said(joe, "What would help");
  await joe
    .getByLabel("Why should others have this too?")
    .fill("It costs a lamp and it changes the evening.");
  await joe.getByRole("button", { name: "Put it forward" }).click();
  await said(joe, "The pathway stewards can see it now");
}

async function writeItUp(helen: Page, title: string, place: string): Promise<string> {
  await helen.goto("/proposals");
  await said(helen, "It costs a lamp and it changes the evening.");
  await helen.getByRole("link", { name: `Start a draft from ${title}` }).click();
  await helen.getByLabel("At which moment does it help?").selectOption({ label: "Welcome" });
  await helen.getByRole("button", { name: "Start the draft" }).click();
  const address = new URL(helen.url()).pathname.replace("/edit", "");
  await helen.goto(`${address}/edit`);
  await helen.getByLabel("In a sentence or two").fill("A warm light by the door when it gets dark.");
  await helen.getByLabel("Why it helps").fill("Arriving in the dark is hard enough.");
  await helen
    .getByLabel("How to do it")
    .fill(`1. Put the lamp where it's seen ${place}.\n2. Light it when the day shift goes.`);
  await helen.getByLabel("What to watch for").fill("Mind the cable.");
  await helen.getByRole("button", { name: "Save" }).first().click();
  await helen.getByRole("button", { name: "Ask for agreement" }).click();
  await said(helen, "Now a second person reads it");
  return address;
}

async function isNobodyElsesYet(tom: Page, proposal: string, title: string, place: string): Promise<void> {
  expect((await tom.goto(proposal))?.status()).toBe(404);
  await tom.goto(`/search?q=${encodeURIComponent(`"seen ${place}"`)}`);
  await said(tom, "Nothing found");
  await tom.goto("/pathways");
  expect(await tom.getByRole("heading", { name: title }).count()).toBe(0);
}

async function agreeToIt(callum: Page, title: string): Promise<void> {
  await callum.goto("/");
  await callum
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await said(callum, "Arriving in the dark is hard enough.");
  await callum.getByLabel("Your note").fill("I'd have liked that. Step two could say who lights it.");
  await callum.getByRole("button", { name: "Add note" }).click();
  await callum.getByRole("button", { name: "Agree to these words" }).click();
  await said(callum, "It can be published now");
}

async function publishIt(helen: Page, proposal: string, title: string): Promise<void> {
  await helen.goto(proposal);
  await helen.getByRole("link", { name: "Look it over and publish" }).click();
  for (const { name } of [cast.amara, cast.callum, cast.joe]) await said(helen, name);
  await helen.getByRole("button", { name: "Publish it" }).click();
  await said(helen, "Everybody behind it is named");
  await heading(helen, title);
}

async function findOneselfNamed(amara: Page, idea: string, title: string): Promise<void> {
  await saidInTheEnd(amara, "/celebrations", `An idea that ${cast.amara.name} shared`);
  await amara.goto(idea);
  await stage(amara, "Pathway");
  await amara.getByRole("link", { name: title, exact: true }).last().click();
  await heading(amara, title);
  const credits = amara.locator("main");
  for (const { name } of [cast.amara, cast.joe, cast.helen, cast.callum])
    expect(await credits.textContent()).toContain(name);
  expect(await credits.textContent()).toContain("Oak ward");
}

async function findItInTheFirstWeek(tom: Page, title: string, place: string): Promise<void> {
  await tom.goto("/");
  await tom.getByRole("link", { name: "Find your way, and who to ask" }).click();
  await heading(tom, "Welcome, Tom");
  await tom
    .getByRole("link", { name: /Welcome/ })
    .last()
    .click();
  await tom.locator("#welcome").getByRole("link", { name: title }).click();
  await said(tom, `Put the lamp where it's seen ${place}.`);
  await tom.getByRole("button", { name: "I've read this" }).click();
  await said(tom, "You've read this.");
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
