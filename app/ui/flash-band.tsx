import type { Flash } from "./flash-messages";

/** Says once, above the page, what was done; with the way on, or back. */
export function FlashBand({ words, next }: Flash) {
  return (
    <div className="flash" role="status">
      <div className="wrap flash__row">
        <p>{words}</p>
        {next && !next.isSent ? <a href={next.to}>{next.label}</a> : null}
        {next?.isSent ? (
          <form method="post" action={next.to}>
            <button className="flash__button">{next.label}</button>
          </form>
        ) : null}
      </div>
    </div>
  );
}
