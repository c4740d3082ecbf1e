import { findConsent, quotedRoleLabel } from "~/domain/shaping/consent";
import type { ShownQuote } from "~/domain/shaping/list-quotes.server";
import { formatDay } from "./dates";

/** What people with lived experience said. Only what was agreed for paper comes out of the printer. */
export function QuoteList({ quotes }: { quotes: readonly ShownQuote[] }) {
  return (
    <ul className="quotes">
      {quotes.map((quote) => (
        <li key={quote.id} className={quote.agreedTo === "printed" ? "quote" : "quote no-print"}>
          <figure>
            <blockquote className="as-typed">{`“${quote.words}”`}</blockquote>
            <figcaption>{quotedRoleLabel(quote.role)}</figcaption>
          </figure>
          {quote.record ? (
            <p className="soft no-print">
              {`Agreed on ${formatDay(quote.record.agreedOn)}, ${findConsent(quote.agreedTo)?.reach ?? ""}. Written down by ${quote.record.by}.`}
            </p>
          ) : null}
          <p className="links-in-a-row no-print">
            {quote.can.askAgain ? (
              <a className="lone-link" href={`/quotes/${quote.id}/consent`}>
                They agree to something else now
              </a>
            ) : null}
            {quote.can.takeBack ? (
              <a className="lone-link" href={`/quotes/${quote.id}/deletion`}>
                They&apos;ve taken it back
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
