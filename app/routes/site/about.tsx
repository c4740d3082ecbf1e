import type { MetaFunction } from "@remix-run/node";
import { AboutPath } from "~/ui/about-path";
import { Page } from "~/ui/page";
import { Prose, type ProseSection } from "~/ui/prose";

export const meta: MetaFunction = () => [{ title: "About - Pathfinders" }];

export default function About() {
  return (
    <Page title="About Pathfinders" lede="A place to share a small change, try it out, and see what happens.">
      <Prose sections={sections} />
    </Page>
  );
}

function Why() {
  return (
    <>
      <p>
        Nobody can order a ward to be kind. It becomes kinder when the people who work there, and the people
        who stay there, own small changes, feel safe to try them, and see them make a difference.
      </p>
      <p>
        Pathfinders grew out of <strong>PROMISE</strong> (PROactive Management of Integrated Services and
        Environments), work that began in an English NHS mental health trust to make care less coercive. Four
        things it taught:
      </p>
      <ul>
        <li>
          <strong>Before force there were chances.</strong> Each time somebody is held, there were earlier
          moments in which something else was possible. Small changes live in those moments.
        </li>
        <li>
          <strong>Almost nothing here is a yes or a no.</strong> Force, compassion and power are each a line
          to move along. There&apos;s always a next step.
        </li>
        <li>
          <strong>Doing with, not doing to.</strong> What people know from being patients is knowledge. So is
          what the night shift knows.
        </li>
        <li>
          <strong>An idea is a seed.</strong> Shared, tested and built into how care is given, it becomes a
          path that others can walk.
        </li>
      </ul>
      <p>The first years are told in BMJ Open Quality 2018;7:e000332.</p>
    </>
  );
}

function People() {
  return (
    <dl className="pairs">
      <dt>Everybody who works on the front line</dt>
      <dd>
        Nurses, healthcare assistants, porters, therapists, bank staff, the night shift. Share an idea.
        Nobody&apos;s permission is needed.
      </dd>
      <dt>Lived-experience partners</dt>
      <dd>
        Patients and carers who work alongside us. Shape ideas, share your own, and read every practice before
        it&apos;s published: nothing is published that no second person has agreed to.
      </dd>
      <dt>Leaders</dt>
      <dd>
        Thank, ask, offer help, and run tests of your own in view. Make a pledge and keep it where everybody
        can see. Nobody here approves a small test.
      </dd>
      <dt>New colleagues</dt>
      <dd>Find what works at the moment you&apos;re facing, and whom to ask.</dd>
      <dt>Pathway stewards</dt>
      <dd>Turn what people have tested into practice that others can use.</dd>
    </dl>
  );
}

function Promises() {
  return (
    <>
      <ul>
        <li>There&apos;s no winning and no losing, no league table, and no scores of people or wards.</li>
        <li>
          An idea that didn&apos;t work here is <strong>rested</strong>, with what was learnt. It stays where
          others can find it.
        </li>
        <li>A surprise is worth as much as an improvement.</li>
        <li>You choose who sees your idea, and credit stays with it.</li>
      </ul>
      <p>
        It isn&apos;t a care record or a place to report an incident.{" "}
        <a href="/intended-use">What Pathfinders is for, and what it isn&apos;t</a> says where those go.
      </p>
    </>
  );
}

function Sources() {
  return (
    <ul>
      <li>Testing follows the Model for Improvement and its Plan-Do-Study-Act cycles.</li>
      <li>
        Run charts use the median, and the rules of Anhøj and Olesen for telling chance from change (PLoS ONE
        2014;9:e113825).
      </li>
      <li>
        Whether an idea is ready to become practice follows what Taylor and colleagues looked for in tests of
        change (BMJ Quality &amp; Safety 2014;23:290-298): shown as what&apos;s there and what would help,
        never as a score.
      </li>
      <li>Themes follow Safewards and the Culture of Care standards for mental health wards in England.</li>
      <li>
        Where the top of the page says Demo, the trust, the people and the ideas are invented. Numbers that
        are real say where they come from.
      </li>
    </ul>
  );
}

const sections: ProseSection[] = [
  { id: "why", title: "Why it exists", body: <Why /> },
  { id: "how", title: "How it goes", body: <AboutPath /> },
  { id: "who", title: "Who it's for", body: <People /> },
  { id: "promises", title: "What you won't find here", body: <Promises /> },
  { id: "sources", title: "What it stands on", body: <Sources /> },
];
