import type { Rest } from "~/domain/ideas/rest";

/** What a resting idea taught, and where it might still work. */
export function RestedWords({ rest }: { rest: Rest }) {
  return (
    <dl className="rested">
      {rest.learnt ? (
        <div className="rested__words">
          <dt>What we learnt</dt>
          <dd className="as-typed">{rest.learnt}</dd>
        </div>
      ) : null}
      {rest.mightWork ? (
        <div className="rested__words">
          <dt>Where it might still work</dt>
          <dd className="as-typed">{rest.mightWork}</dd>
        </div>
      ) : null}
    </dl>
  );
}
