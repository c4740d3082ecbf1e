import { Button } from "nhsuk-react-components";
import type { WordChange } from "~/domain/ideas/revision-changes";
import { WordChanges } from "./word-changes";

type Props = { ideaId: number; changes: readonly WordChange[] };

/** All that is different since a reader supported an idea, and what they can say to that. */
export function SinceSupport({ ideaId, changes }: Props) {
  return (
    <section className="card" aria-labelledby="since">
      <h2 id="since">Since you supported it</h2>
      <WordChanges changes={changes} />
      <form method="post" action={`/ideas/${ideaId}/vote`} className="nhsuk-button-group no-print">
        <input type="hidden" name="back" value={`/ideas/${ideaId}`} />
        <Button secondary name="voted" value="yes">
          I still support it
        </Button>
        <Button secondary name="voted" value="no">
          Take my support back
        </Button>
      </form>
    </section>
  );
}
