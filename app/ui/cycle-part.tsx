import type { ReactNode } from "react";
import type { Part } from "~/domain/cycles/cycle-state";

type Props = { part: Part; says: string; edit: { href: string; label: string } | null; children?: ReactNode };

/** One of the four parts of a cycle: its letter, where it stands, and what was written. */
export function CyclePart({ part, says, edit, children }: Props) {
  return (
    <section className={`card cycle-part cycle-part--${part.state}`} aria-labelledby={`part-${part.letter}`}>
      <header className="cycle-part__head">
        <span className={`parts__part parts__part--${part.state}`} aria-hidden="true">
          {part.letter}
        </span>
        <h2 id={`part-${part.letter}`}>{part.name}</h2>
        <p className="cycle-part__state">{says}</p>
        {edit ? (
          <a className="cycle-part__edit" href={edit.href}>
            {edit.label}
            <span className="nhsuk-u-visually-hidden">: {part.name}</span>
          </a>
        ) : null}
      </header>
      {children}
    </section>
  );
}

/** A label and the words that were typed for it; nothing at all where there are none. */
export function Written({ label, words }: { label: string; words: string }) {
  if (words === "") return null;
  return (
    <div className="written">
      <dt>{label}</dt>
      <dd className="as-typed">{words}</dd>
    </div>
  );
}
