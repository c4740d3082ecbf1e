import type { Celebration } from "~/domain/recognition/celebration";
import { CelebrationCard } from "./celebration-card";

/** The newest of what is celebrated, and the way to the wall. */
export function HomeCelebrations({ celebrations, now }: { celebrations: Celebration[]; now: Date }) {
  return (
    <section className="home-wall" aria-labelledby="celebrations">
      <h2 id="celebrations">Worth celebrating</h2>
      <ul className="wall">
        {celebrations.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <CelebrationCard item={item} now={now} />
          </li>
        ))}
      </ul>
      <p>
        <a className="lone-link" href="/celebrations">
          All celebrations
        </a>
      </p>
    </section>
  );
}
