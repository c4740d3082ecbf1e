import type { MetaFunction } from "@remix-run/node";
import { Page } from "~/ui/page";
import { Prose, type ProseSection } from "~/ui/prose";

export const meta: MetaFunction = () => [{ title: "Accessibility - Pathfinders" }];

export default function Accessibility() {
  return (
    <Page
      title="Accessibility"
      lede="Pathfinders should work for everybody, on the ward's oldest computer and on your own phone."
    >
      <Prose sections={sections} />
    </Page>
  );
}

function Works() {
  return (
    <>
      <p>You should be able to:</p>
      <ul>
        <li>do everything with a keyboard alone, and always see where you are</li>
        <li>read and write with a screen reader</li>
        <li>zoom in to 400% and use a screen 320 pixels wide, without scrolling sideways</li>
        <li>change colours, contrast and spacing, in your browser or your system</li>
        <li>use every form with JavaScript turned off</li>
        <li>print any page and have it make sense</li>
        <li>take your time: a form keeps what you typed, even if you have to sign in again.</li>
      </ul>
      <p>
        Every chart comes with its meaning in words and its numbers in a table. Nothing is told by colour
        alone. Nothing moves by itself. We aim for words that are simple to understand.
      </p>
      <p>
        <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device easier to
        use.
      </p>
    </>
  );
}

function Known() {
  return (
    <>
      <ul>
        <li>
          No outside auditor has tested it, and neither has a panel of people who use assistive technology.
        </li>
        <li>What people write here may be hard to read: long, in capitals, or with a link called “here”.</li>
        <li>
          On a chart with many cycles, their labels are small and close together. They&apos;re listed in words
          below the chart.
        </li>
        <li>The site is in English only, without an Easy Read version or British Sign Language.</li>
        <li>A downloaded chart is a picture. Take the numbers (CSV) with it.</li>
      </ul>
    </>
  );
}

function Compliance() {
  return (
    <>
      <p>
        This site is built to meet the{" "}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines</a> version 2.2, level
        AA. By our own tests it does, apart from what is listed above. Until somebody independent has looked
        at it, we say that it is <strong>partially compliant</strong>.
      </p>
      <p>
        How it&apos;s tested: a browser walks through the pages, signed out and as people in each role, and
        checks them with axe; measures them at 320 pixels and at 400% zoom; and uses the main parts by
        keyboard and without JavaScript. Machines find less than half of what gets in people&apos;s way. So
        please tell us.
      </p>
    </>
  );
}

function Report() {
  return (
    <>
      <p>
        If something gets in your way, or you need a page in another form, tell the administrator of this site
        in your organisation, or its accessibility or equality lead. Say which page it was, what you were
        trying to do, and what you use to read it.
      </p>
      <p>
        The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile
        Applications) (No. 2) Accessibility Regulations 2018. If you aren&apos;t content with the answer,
        contact the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
      </p>
    </>
  );
}

function Prepared() {
  return (
    <p>
      This statement was prepared on 23 November 2026, and belongs to the version of the site you&apos;re
      using.
    </p>
  );
}

const sections: ProseSection[] = [
  { id: "works", title: "What works", body: <Works /> },
  { id: "known", title: "What we know doesn't work yet", body: <Known /> },
  { id: "report", title: "Tell us when it gets in your way", body: <Report /> },
  { id: "compliance", title: "How well it meets the standard", body: <Compliance /> },
  { id: "prepared", title: "About this statement", body: <Prepared /> },
];
