import { starts } from "~/domain/ideas/starts";

/** Ways to begin, for those who'd like one. The form below works without. */
export function IdeaStarts({ chosen }: { chosen: string }) {
  return (
    <nav className="idea-starts" aria-label="Ways to begin">
      <ul>
        {starts.map(({ name, label }) => (
          <li key={name}>
            <a
              href={name === chosen ? "/ideas/new" : `/ideas/new?start=${name}`}
              aria-current={name === chosen ? "true" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href="/requests">From what people ask for</a>
        </li>
      </ul>
    </nav>
  );
}
