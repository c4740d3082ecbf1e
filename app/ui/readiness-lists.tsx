import type { ReadinessCheck } from "~/domain/pathways/readiness";

type Props = { checks: ReadinessCheck[]; rank: "h3" | "h4" };

/** What an idea has behind it and what would help it further: something to talk about, and never a mark. */
export function ReadinessLists({ checks, rank: Heading }: Props) {
  const there = checks.filter((check) => check.isThere);
  const helping = checks.filter((check) => !check.isThere);
  return (
    <div className="readiness">
      {there.length > 0 ? (
        <div>
          <Heading>What&apos;s there</Heading>
          <dl>
            {there.map(({ name, label, says }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      {helping.length > 0 ? (
        <div>
          <Heading>What would help</Heading>
          <dl>
            {helping.map(({ name, label, wouldHelp }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{wouldHelp}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
    </div>
  );
}
