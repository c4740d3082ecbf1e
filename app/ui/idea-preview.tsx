import type { FieldOffers } from "~/domain/safety/offered-words";
import { OffersBelow } from "./offered-words";
import { RichText } from "./rich-text";

export type IdeaPreviewParts = { title: string; noticedHtml: string; changeHtml: string; hopeHtml: string };

/** How the words will look, above the form they come from. Nothing is saved by looking. */
export function IdeaPreview({ preview, offers }: { preview: IdeaPreviewParts; offers?: FieldOffers }) {
  return (
    <section className="card preview" aria-labelledby="preview-title">
      <p className="preview__tag">Preview, not saved yet</p>
      <h2 id="preview-title">{preview.title || "No title yet"}</h2>
      <IdeaStory story={preview} />
      <OffersBelow offers={offers} />
    </section>
  );
}

type Story = Omit<IdeaPreviewParts, "title">;

/** The three answers. On its own page an idea's parts are headings of the second rank. */
export function IdeaStory({ story, rank: Heading = "h3" }: { story: Story; rank?: "h2" | "h3" }) {
  return (
    <>
      {story.changeHtml ? (
        <>
          <Heading>The change</Heading>
          <RichText html={story.changeHtml} />
        </>
      ) : null}
      {story.noticedHtml ? (
        <>
          <Heading>What we noticed</Heading>
          <RichText html={story.noticedHtml} />
        </>
      ) : null}
      {story.hopeHtml ? (
        <>
          <Heading>What we hope for</Heading>
          <RichText html={story.hopeHtml} />
        </>
      ) : null}
    </>
  );
}
