import type { Missing } from "~/domain/cycles/what-is-missing";

const mostSaid = 4;

/** What would make a test teach more. Nothing here has to be done before going on. */
export function CycleMissing({ cycleId, missing }: { cycleId: number; missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <section className="card missing" aria-labelledby="missing">
      <h2 id="missing">This would help you learn more</h2>
      <ul>
        {missing.slice(0, mostSaid).map(({ form, field, says }) => (
          <li key={form + field}>
            <a href={`/cycles/${cycleId}/${form}#${field}`}>{says}</a>
          </li>
        ))}
      </ul>
      <p className="soft">You can go on without it.</p>
    </section>
  );
}
