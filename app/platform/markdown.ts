import { marked } from "marked";
import sanitize from "sanitize-html";

/**
 * Markdown to HTML that is safe to show: headings start at level 3 (pages own levels 1 and 2), links lead to
 * the web only, no pictures, no raw HTML.
 */
export function renderMarkdown(source: string): string {
  const text = source.replaceAll("\u0000", "");
  try {
    return sanitize(marked.parse(text, { async: false, gfm: true, breaks: true }), policy).trim();
  } catch (error) {
    if (error instanceof RangeError) return inPlainWords(text);
    throw error;
  }
}

/** Signs nested in one another a thousand times over are beyond the parser: such a text is shown as it was typed. */
function inPlainWords(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.trim().replaceAll("\n", "<br />")}</p>`;
}

const policy: sanitize.IOptions = {
  allowedTags: [
    "p",
    "br",
    "strong",
    "em",
    "del",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "a",
    "h3",
    "h4",
    "hr",
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["https", "http", "mailto"],
  allowProtocolRelative: false,
  transformTags: {
    h1: "h3",
    h2: "h3",
    h5: "h4",
    h6: "h4",
    a: sanitize.simpleTransform("a", { rel: "nofollow noopener" }),
  },
};
