import type { PracticePage } from "~/domain/pathways/practice-page.server";
import { RichText } from "./rich-text";

type Words = Pick<PracticePage, "howHtml" | "needHtml" | "watchForHtml" | "whyHtml">;

/** The how-to, for somebody who is standing there now: what to do first, and why it matters last. */
export function PracticeText({ practice }: { practice: Words }) {
  return (
    <div className="card practice-text">
      <Part id="how" title="How to do it" html={practice.howHtml} />
      <Part id="need" title="What you need" html={practice.needHtml} />
      <Part id="watch-for" title="What to watch for" html={practice.watchForHtml} />
      <Part id="why" title="Why it matters" html={practice.whyHtml} />
    </div>
  );
}

function Part({ id, title, html }: { id: string; title: string; html: string }) {
  if (html === "") return null;
  return (
    <section className={`practice-text__${id}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <RichText html={html} />
    </section>
  );
}
