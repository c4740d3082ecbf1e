import { Button } from "nhsuk-react-components";
import { creditParts, type CreditPart } from "~/domain/pathways/credits";
import { momentLabel } from "~/domain/pathways/moments";
import type { PublishPreview } from "~/domain/pathways/publish-preview.server";

/** What will be published, and who will be named, to look at before it's done. */
export function ProposalPublish({ preview }: { preview: PublishPreview }) {
  const { title, summary, moment, pathway, slug, credits } = preview;
  return (
    <>
      <section className="card way-in--practice" aria-labelledby="what">
        <h2 id="what">{title}</h2>
        <p>{summary}</p>
        <p className="soft">{`It will stand at “${momentLabel(moment) ?? moment}” in ${pathway}, under /practices/${slug}. In a year's time the stewards look at it again.`}</p>
      </section>
      <section className="card" aria-labelledby="who">
        <h2 id="who">Who will be named</h2>
        <dl className="pairs">
          {credits.map(({ part, names }) => (
            <div key={part}>
              <dt>{labelOf(part)}</dt>
              <dd>{names.join(", ")}</dd>
            </div>
          ))}
        </dl>
        <p className="soft">An idea that stands in a team&apos;s name names the team, and not its author.</p>
      </section>
      <PublishOrWhyNot preview={preview} />
    </>
  );
}

function PublishOrWhyNot({ preview: { id, revision, state, hiddenIdeas } }: { preview: PublishPreview }) {
  if (state !== "agreed") return <NotAgreed id={id} />;
  if (hiddenIdeas.length > 0) return <NotShared id={id} titles={hiddenIdeas} />;
  return (
    <form method="post" action={`/proposals/${id}/publication`}>
      <input type="hidden" name="revision" value={revision} />
      <div className="nhsuk-button-group">
        <Button>Publish it</Button>
        <a href={`/proposals/${id}`}>Not yet</a>
      </div>
    </form>
  );
}

function NotAgreed({ id }: { id: number }) {
  return (
    <div className="note">
      <p>
        <strong>Not yet.</strong> A second person agrees to the words before they&apos;re published.
      </p>
      <a className="nhsuk-button" href={`/proposals/${id}`}>
        Go to the draft
      </a>
    </div>
  );
}

function labelOf(part: CreditPart): string {
  return creditParts.find(({ name }) => name === part)?.label ?? part;
}

function NotShared({ id, titles }: { id: number; titles: (string | null)[] }) {
  return (
    <div className="note">
      <p>
        <strong>Not yet.</strong> A practice grows out of ideas that everybody can see, and these aren&apos;t
        any more:
      </p>
      <ul>
        {titles.map((title, i) => (
          <li key={title ?? i}>{title ?? "An idea that was withdrawn, or is kept to its team"}</li>
        ))}
      </ul>
      <a className="nhsuk-button" href={`/proposals/${id}/edit`}>
        Change which ideas it grew out of
      </a>
    </div>
  );
}
