/** Text that was written in Markdown and made into safe HTML when it was saved. Nothing else may be shown this way. */
export function RichText({ html }: { html: string }) {
  return html === "" ? null : <div className="rich-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
