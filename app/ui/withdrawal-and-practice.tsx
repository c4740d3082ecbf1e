import type { WayIn } from "~/domain/pathways/way-in.server";

type Props = Pick<WayIn, "practices" | "proposal">;

/** Before an idea is withdrawn: what rests on it, and what that comes to. */
export function WithdrawalAndPractice({ practices, proposal }: Props) {
  return (
    <>
      {practices.length > 0 ? (
        <section className="note" aria-labelledby="rests-on-it">
          <h2 id="rests-on-it">
            {practices.length === 1 ? "A practice rests on it" : "Practices rest on it"}
          </h2>
          <ul>
            {practices.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/practices/${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
          <p>
            {practices.length === 1 ? "It stays" : "They stay"} published, with everybody&apos;s names. But
            people who read {practices.length === 1 ? "it" : "them"} can&apos;t see this idea&apos;s tests,
            numbers and learning any more: only that there was an idea that isn&apos;t shared now.
          </p>
          <p>If the practice itself is the trouble, tell a pathway steward. They can take it down.</p>
        </section>
      ) : null}
      {proposal ? (
        <p>
          It&apos;s also part of a draft, <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>. That
          can&apos;t be published while the idea is withdrawn.
        </p>
      ) : null}
    </>
  );
}
