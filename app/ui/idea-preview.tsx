import { RichText } from "./rich-text";

export type IdeaPreviewParts = { title: string; noticedHtml: string; changeHtml: string; hopeHtml: string };

/** How the words will look, above the form they come from. Nothing is saved by looking. */
export function IdeaPreview({ preview }: { preview: IdeaPreviewParts }) {
  return (
    <section className="card preview" aria-labelledby="preview-title">
      <p className="preview__tag">Preview, not saved yet</p>
      <h2 id="preview-title">{preview.title || "No title yet"}</h2>
      <IdeaStory story={preview} />
    </section>
  );
}

type Story = Omit<IdeaPreviewParts, "title">;

export function IdeaStory({ story }: { story: Story }) {
  return (
    <>
      {story.changeHtml ? (
        <>
          <h3>The change</h3>
          <RichText html={story.changeHtml} />
        </>
      ) : null}
      {story.noticedHtml ? (
        <>
          <h3>What we noticed</h3>
          <RichText html={story.noticedHtml} />
        </>
      ) : null}
      {story.hopeHtml ? (
        <>
          <h3>What we hope for</h3>
          <RichText html={story.hopeHtml} />
        </>
      ) : null}
    </>
  );
}
