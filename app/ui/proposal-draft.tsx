import type { ProposalPage } from "~/domain/pathways/proposal-page.server";
import { RichText } from "./rich-text";

const parts = [
  { name: "why", label: "Why it helps" },
  { name: "how", label: "How to do it" },
  { name: "need", label: "What you need" },
  { name: "watchFor", label: "What to watch for" },
] as const;

/** The words of a proposal as they would stand in the practice. */
export function ProposalDraft({ summary, html }: Pick<ProposalPage, "summary" | "html">) {
  const written = parts.filter(({ name }) => html[name] !== "");
  return (
    <section className="card proposal-draft" aria-label="The draft">
      {summary ? <p className="proposal-draft__summary">{summary}</p> : null}
      {written.map(({ name, label }) => (
        <div key={name}>
          <h2>{label}</h2>
          <RichText html={html[name]} />
        </div>
      ))}
      {written.length === 0 ? (
        <p className="soft">
          Nothing is written yet. Why it helps, how it&apos;s done and what to watch for go here.
        </p>
      ) : null}
    </section>
  );
}
