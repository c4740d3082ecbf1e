import type { ReactNode } from "react";

export type ProseSection = { id: string; title: string; body: ReactNode };

/** A text to read: what it holds, then its sections. */
export function Prose({ sections }: { sections: readonly ProseSection[] }) {
  return (
    <div className="prose">
      <nav className="prose__contents" aria-labelledby="on-this-page">
        <h2 id="on-this-page">On this page</h2>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="prose__text">
        {sections.map(({ id, title, body }) => (
          <section key={id} id={id}>
            <h2>{title}</h2>
            {body}
          </section>
        ))}
      </div>
    </div>
  );
}
