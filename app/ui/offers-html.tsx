import { renderToStaticMarkup } from "react-dom/server";
import type { OfferedWords } from "~/domain/safety/offered-words";
import { Offers } from "./offered-words";

/** What is on offer for one text, as the HTML that a page's script puts beside it. */
export function offersHtml(offers: readonly OfferedWords[]): string {
  return renderToStaticMarkup(<Offers offers={offers} />);
}
