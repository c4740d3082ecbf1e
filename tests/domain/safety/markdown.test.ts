import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "~/platform/markdown";

test("what people write is kept", () => {
  expect(renderMarkdown("We **sit** together.\n\n- tea\n- a *warm* light")).toBe(
    "<p>We <strong>sit</strong> together.</p>\n<ul>\n<li>tea</li>\n<li>a <em>warm</em> light</li>\n</ul>",
  );
  expect(renderMarkdown("one\ntwo")).toBe("<p>one<br />two</p>");
  expect(renderMarkdown("2 < 3 & 4 > 1")).toBe("<p>2 &lt; 3 &amp; 4 &gt; 1</p>");
  expect(renderMarkdown("")).toBe("");
});

test("headings stay below the page's own", () => {
  expect(renderMarkdown("# One\n\n## Two\n\n#### Four\n\n###### Six")).toBe(
    "<h3>One</h3>\n<h3>Two</h3>\n<h4>Four</h4>\n<h4>Six</h4>",
  );
});

test("links lead to the web, and are followed at one's own risk", () => {
  expect(renderMarkdown("[Safewards](https://www.safewards.net)")).toBe(
    '<p><a href="https://www.safewards.net" rel="nofollow noopener">Safewards</a></p>',
  );
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "![](https://elsewhere.example/pixel.png)",
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](data:text/html,x)",
  "[a](//elsewhere.example)",
  "<a href='vbscript:x'>a</a>",
  '<p style="position:fixed" class="band" id="main" onclick="x">a</p>',
  "<iframe src=https://elsewhere.example></iframe>",
  "<form action=/login><input name=password></form>",
  "<svg><script>alert(1)</script></svg>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "`<script>` and <style>body{display:none}</style>",
])("%s does nothing", (source) => {
  expectHarmless(renderMarkdown(source));
});

test("whatever is written, nothing but plain elements and web links comes out", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "script",
    "img",
    " src=",
    " onerror=",
    "x",
    '"',
    "'",
    "[",
    "](",
    ")",
    "javascript:",
    "`",
    "\n",
    "&",
    "#",
    "<!--",
    "-->",
    "style",
    "<a href=",
    "\u0000",
  );
  const crafted = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(fc.property(fc.oneof(crafted, fc.string()), (source) => expectHarmless(renderMarkdown(source))));
});

const harmless =
  /^<\/?(p|strong|em|del|ul|ol|li|blockquote|code|pre|h3|h4|a)>$|^<(br|hr) \/>$|^<ol start="\d+">$|^<a (href="[^"]*" )?rel="nofollow noopener">$/;

function expectHarmless(html: string) {
  for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(harmless);
  for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) {
    expect(href).not.toMatch(/^[/\\]{2}/);
    const address = href.replaceAll("&amp;", "&");
    if (URL.canParse(address, "https://here.example"))
      expect(["https:", "http:", "mailto:"]).toContain(new URL(address, "https://here.example").protocol);
  }
  expect(html.replaceAll(/<[^>]*>/g, "")).not.toContain("<");
}

test.each([">".repeat(5000), "> ".repeat(2500), "1. ".repeat(1600)])(
  "a text nested beyond all measure is shown as it was typed",
  (typed) => {
    const words = `${typed}& <b>tea</b>`;
    const html = renderMarkdown(words);
    expect(html).not.toContain("<b>");
    expect(html.replace(/<[^>]*>/g, "").length).toBeGreaterThan(4000);
  },
);
