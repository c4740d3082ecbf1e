import { Button } from "nhsuk-react-components";
import type { ReactNode } from "react";
import type { ProposalPage } from "~/domain/pathways/proposal-page.server";

/** What this person can do next with a proposal, as the one strong button of its page, or whose turn it is. */
export function ProposalNextStep({ proposal }: { proposal: ProposalPage }) {
  const step = stepFor(proposal);
  return (
    <section className="note" aria-labelledby="next-step">
      <h2 id="next-step">{step.title}</h2>
      <p>{step.says}</p>
      {step.button}
    </section>
  );
}

type Step = { title: string; says: string; button?: ReactNode };

function stepFor(proposal: ProposalPage): Step {
  switch (proposal.next) {
    case "finish":
    case "ask":
    case "take up":
      return drafting[proposal.next](proposal);
    case "agree":
      return agreeing(proposal);
    case "publish":
      return publishing(proposal);
    case "read":
      return published(proposal);
    case "wait":
      return waiting(proposal);
  }
}

const drafting = {
  finish: ({ id }: ProposalPage): Step => ({
    title: "Next: finish the draft",
    says: "Say why it helps, how it's done and what to watch for. Then a second person reads it.",
    button: <LinkButton to={`/proposals/${id}/edit`}>Finish the draft</LinkButton>,
  }),
  ask: ({ id, secondPerson }: ProposalPage): Step => ({
    title: "Next: ask a second person",
    says: `Everything that's needed is written. Now ${secondPerson} reads it before it's published.`,
    button: (
      <Press action={`/proposals/${id}/readiness`} fields={{ ready: "yes" }} label="Ask for agreement" />
    ),
  }),
  "take up": ({ id }: ProposalPage): Step => ({
    title: "Set aside for now",
    says: "Nothing is lost. It goes on where it stood.",
    button: <Press action={`/proposals/${id}/standing`} fields={{ aside: "no" }} label="Take it up again" />,
  }),
};

function agreeing({ id, revision }: ProposalPage): Step {
  const fields = { agreed: "yes", revision: String(revision) };
  return {
    title: "It's your turn to read this",
    says: "Would you want to be cared for like this? If you stand behind these words, agree. If not, send it back with a note.",
    button: <Press action={`/proposals/${id}/agreement`} fields={fields} label="Agree to these words" />,
  };
}

function publishing({ id, agreedBy }: ProposalPage): Step {
  return {
    title: "Next: publish it",
    says: `${agreedBy ?? "A second person"} agreed to these words. See who will be named, then publish.`,
    button: <LinkButton to={`/proposals/${id}/publication`}>Look it over and publish</LinkButton>,
  };
}

function published({ practiceSlug }: ProposalPage): Step {
  return {
    title: "It's published",
    says: "This is how it was agreed. The practice itself may have moved on.",
    button: practiceSlug ? (
      <LinkButton to={`/practices/${practiceSlug}`}>Read the practice</LinkButton>
    ) : null,
  };
}

function waiting({
  state,
  secondPerson,
  agreedBy,
}: Pick<ProposalPage, "state" | "secondPerson" | "agreedBy">): Step {
  if (state === "waiting")
    return {
      title: "Waiting for a second person",
      says: `Next, ${secondPerson} reads it. Notes are welcome meanwhile.`,
    };
  if (state === "agreed")
    return {
      title: "Agreed",
      says: `${agreedBy ?? "A second person"} agreed. A pathway steward publishes it.`,
    };
  if (state === "set-aside")
    return { title: "Set aside for now", says: "A pathway steward can take it up again." };
  return { title: "Being drafted", says: "A pathway steward is writing this. A note from you helps." };
}

function LinkButton({ to, children }: { to: string; children: string }) {
  return (
    <a className="nhsuk-button no-print" href={to}>
      {children}
    </a>
  );
}

type PressProps = { action: string; fields: Record<string, string>; label: string };

function Press({ action, fields, label }: PressProps) {
  return (
    <form method="post" action={action} className="no-print">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button>{label}</Button>
    </form>
  );
}
