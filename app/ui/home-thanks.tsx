import { formatAgo } from "./dates";

export type NewThanks = { href: string; words: string; at: Date };

/** Thanks that somebody hasn't read yet: the first thing they see. */
export function HomeThanks({ thanks, now }: { thanks: NewThanks[]; now: Date }) {
  return (
    <section className="card home-thanks" aria-labelledby="thanks">
      <h2 id="thanks">Thank you</h2>
      <ul className="today__list">
        {thanks.map(({ href, words, at }) => (
          <li key={href}>
            <a href={href}>{words}</a>
            <span>{formatAgo(at, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
