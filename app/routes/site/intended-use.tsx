import type { MetaFunction } from "@remix-run/node";
import { Page } from "~/ui/page";
import { Prose, type ProseSection } from "~/ui/prose";

export const meta: MetaFunction = () => [{ title: "Intended use - Pathfinders" }];

export default function IntendedUse() {
  return (
    <Page title="Intended use" lede="What Pathfinders is for, what it isn't, and where other things go.">
      <Prose sections={sections} />
    </Page>
  );
}

function Urgent() {
  return (
    <>
      <div className="note">
        <p>
          <strong>Nobody watches this site for emergencies.</strong> If somebody is at risk now, use your
          ward&apos;s alarm and procedure. In the community, call 999.
        </p>
      </div>
      <dl className="pairs">
        <dt>Something went wrong, or nearly did</dt>
        <dd>Report it the way your organisation reports incidents.</dd>
        <dt>You&apos;re worried about somebody&apos;s safety or rights</dt>
        <dd>Your safeguarding lead, today.</dd>
        <dt>You&apos;re worried about how care is given, and it&apos;s hard to say</dt>
        <dd>Your line manager, your union, or your Freedom to Speak Up guardian.</dd>
        <dt>Work has been too much</dt>
        <dd>Your manager, occupational health, or your organisation&apos;s staff support.</dd>
      </dl>
    </>
  );
}

function For() {
  return (
    <>
      <p>
        Pathfinders is for staff and lived-experience partners of one organisation. They share small changes
        to everyday practice, test them on a small scale, track what happens, and learn from each other.
      </p>
      <p>It speaks about how care is given. It never speaks about the care of one person.</p>
    </>
  );
}

function IsNot() {
  return (
    <dl className="pairs">
      <dt>Not a clinical record</dt>
      <dd>
        Nothing that could tell who a patient is belongs here: no names, initials, dates of birth, room or NHS
        numbers.
      </dd>
      <dt>Not incident reporting</dt>
      <dd>Writing about a bad night here doesn&apos;t report it.</dd>
      <dt>Not the statutory record of the use of force</dt>
      <dd>
        The Mental Health Units (Use of Force) Act 2018 asks for a record with names. That is kept elsewhere.
        Here there are only totals.
      </dd>
      <dt>Not performance management</dt>
      <dd>
        Nothing here may be used to rank, appraise or discipline a person or a ward. Numbers that are used
        that way stop being true.
      </dd>
      <dt>Not a medical device</dt>
      <dd>It doesn&apos;t diagnose, monitor or treat, and gives no advice on the care of any one person.</dd>
      <dt>Not policy</dt>
      <dd>
        An idea, even one with many supporters, is what one team tried. Your policies and your professional
        judgement come first.
      </dd>
    </dl>
  );
}

function Safely() {
  return (
    <>
      <p>A small test needs nobody&apos;s permission here. It does need thought. Before you begin, say:</p>
      <ul>
        <li>what could go wrong</li>
        <li>what would make you stop</li>
        <li>who must know.</li>
      </ul>
      <p>
        <strong>Medicines, observation levels and legal status stay with policy.</strong> They are never
        something to test here. If people on the ward are part of a test, ask them first, and take no for an
        answer.
      </p>
    </>
  );
}

function Charts() {
  return (
    <ul>
      <li>People type the numbers in. Nobody checks them against another record.</li>
      <li>
        A chart can say that something changed. It can&apos;t say why. Other things will have changed too.
      </li>
      <li>With fewer than ten usable points, a chart can&apos;t tell chance from change, and says so.</li>
      <li>About one chart in twenty shows a signal by chance alone.</li>
      <li>
        Small counts can point to a person. Where a count from 1 to 4 is among them, people outside the team
        see that the numbers are held back, and nothing else, unless the team has decided that they tell of
        nobody.
      </li>
      <li>Numbers marked as invented are for practice only.</li>
    </ul>
  );
}

function Something() {
  return (
    <p>
      An idea that looks unsafe, or words that could tell who somebody is: say so in a comment without
      repeating them, and tell a moderator, or the administrator of your site. Moderators can take an idea
      down at once.
    </p>
  );
}

const sections: ProseSection[] = [
  { id: "urgent", title: "If it's urgent", body: <Urgent /> },
  { id: "for", title: "What it's for", body: <For /> },
  { id: "not", title: "What it isn't", body: <IsNot /> },
  { id: "safely", title: "Taking a risk safely", body: <Safely /> },
  { id: "charts", title: "What charts can't tell you", body: <Charts /> },
  { id: "wrong", title: "If you see something that's wrong", body: <Something /> },
];
