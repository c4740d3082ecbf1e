import type { MetaFunction } from "@remix-run/node";
import { Page } from "~/ui/page";
import { PrivacySeen } from "~/ui/privacy-seen";
import { Prose, type ProseSection } from "~/ui/prose";

export const meta: MetaFunction = () => [{ title: "Privacy - Pathfinders" }];

export default function Privacy() {
  return (
    <Page title="Privacy" lede="What is kept about you, who sees it, and how to have it changed.">
      <Prose sections={sections} />
    </Page>
  );
}

function Patients() {
  return (
    <>
      <p>
        <strong>Nothing here may identify a patient.</strong> Every text you save is looked at by a machine
        first. If it holds an NHS number, it isn&apos;t saved: it stays in the form in front of you, with a
        note of where it was found.
      </p>
      <p>
        A machine can&apos;t find everything. You&apos;re the one who knows what would tell who somebody is.
      </p>
    </>
  );
}

function Kept() {
  return (
    <dl className="pairs">
      <dt>Your account</dt>
      <dd>
        Name, work e-mail address, job title, teams and roles. Your password only in a form that can&apos;t be
        turned back.
      </dd>
      <dt>Where you&apos;re signed in</dt>
      <dd>
        The kind of device, such as “Windows computer”, and when. It ends by itself after two weeks, and you
        can sign out everywhere at once.
      </dd>
      <dt>What you do here</dt>
      <dd>
        Ideas and their earlier wording, comments, cycles, measures, thanks, endorsements, pledges, what you
        put forward as practice, what you support and follow, which ideas you&apos;ve opened, and which
        practices you&apos;ve noted as read or tried.
      </dd>
      <dt>Opportunities you note</dt>
      <dd>
        Your words, your team and the month. That it was you is kept, so that you can change or delete it, and
        shown to nobody.
      </dd>
      <dt>What people ask for</dt>
      <dd>Kinds of requests, and how often each answer was given on a day. Nobody who asked or answered.</dd>
      <dt>What happened, and when</dt>
      <dd>
        A list of events, as numbers without words. What moderators, leaders and administrators do in that
        role is listed too.
      </dd>
      <dt>For safety</dt>
      <dd>
        How often an address or a person tried something in a short time, such as signing in. This is deleted
        when the time has run out.
      </dd>
      <dt>Technical logs</dt>
      <dd>
        Which page was asked for, when, and how long it took. No names, no e-mail addresses and none of your
        words.
      </dd>
      <dt>Kinder words</dt>
      <dd>
        While you type, the site may offer kinder words for what you wrote. What you typed is looked at and
        forgotten. Nobody sees what was offered, what you used or what you kept.
      </dd>
    </dl>
  );
}

function Cookies() {
  return (
    <>
      <p>Two, both needed for the site to work. That&apos;s why you aren&apos;t asked.</p>
      <dl className="pairs">
        <dt>pathfinders_session</dt>
        <dd>Keeps you signed in, for two weeks at the most.</dd>
        <dt>pathfinders_flash</dt>
        <dd>Carries one message to the next page, such as “Your idea is shared”. Gone within a minute.</dd>
      </dl>
      <p>There are no trackers, no statistics about visitors, and nothing is loaded from other sites.</p>
    </>
  );
}

function Foi() {
  return (
    <p>
      NHS organisations answer Freedom of Information requests. What&apos;s written here may have to be
      disclosed, also from drafts and what was withdrawn. Personal details are usually taken out first. Write
      as if the person it&apos;s about might read it.
    </p>
  );
}

function HowLong() {
  return (
    <>
      <p>
        You can delete your own ideas and the opportunities you noted at any time, and your comments on any
        idea you can open. They&apos;re gone from the site at once, with their history. Backups keep them
        until those are replaced.
      </p>
      <p>
        An idea that a practice grew out of stays, since people rely on it. You can still withdraw it. What
        you were told about and have read is deleted after three months.
      </p>
      <p>
        When you leave, your account is closed. Ideas stay, because others build on them. If you ask for your
        account to be erased, they stay without your name, as those of “a former colleague”. How long
        everything else is kept is in your organisation&apos;s records policy.
      </p>
    </>
  );
}

function Rights() {
  return (
    <p>
      Your organisation is responsible for what is kept here (the data controller). Under UK data protection
      law you can ask it to show you what is held about you, to put it right, to delete it or to stop using
      it. Its data protection officer will help. If you aren&apos;t content with the answer, you can complain
      to the <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner&apos;s Office</a>.
    </p>
  );
}

const sections: ProseSection[] = [
  { id: "patients", title: "Patients", body: <Patients /> },
  { id: "kept", title: "What is kept about you", body: <Kept /> },
  { id: "seen", title: "Who sees what", body: <PrivacySeen /> },
  { id: "cookies", title: "Cookies", body: <Cookies /> },
  { id: "foi", title: "Freedom of Information", body: <Foi /> },
  { id: "how-long", title: "How long it's kept", body: <HowLong /> },
  { id: "rights", title: "Your rights", body: <Rights /> },
];
