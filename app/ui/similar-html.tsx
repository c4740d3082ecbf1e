import { renderToStaticMarkup } from "react-dom/server";
import type { Similar } from "~/domain/search/find-similar.server";
import { SimilarFound } from "./similar-ideas";

/** What resembles an idea that is being typed, as the HTML that the page's script puts beside it; empty for nothing. */
export function similarHtml(similar: Similar): string {
  return renderToStaticMarkup(<SimilarFound similar={similar} />);
}
