import { Details } from "nhsuk-react-components";

/** How to write a list or a link, for those who want one. */
export function MarkdownHint() {
  return (
    <Details className="markdown-hint">
      <Details.Summary>Bold words, lists and links</Details.Summary>
      <Details.Text>
        <dl>
          <dt>
            <code>**ten minutes**</code>
          </dt>
          <dd>
            <strong>ten minutes</strong>
          </dd>
          <dt>
            <code>- one thing</code>
          </dt>
          <dd>a list, with each thing on a line of its own</dd>
          <dt>
            <code>&gt; what somebody said</code>
          </dt>
          <dd>a quotation</dd>
          <dt>
            <code>[the guide](https://example.org)</code>
          </dt>
          <dd>a link</dd>
        </dl>
        <p>An empty line starts a new paragraph.</p>
      </Details.Text>
    </Details>
  );
}
