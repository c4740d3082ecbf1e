import type { TrackedMeasures } from "~/domain/measures/list-measures.server";
import { ADD_NUMBERS, addFormId } from "./measure-quick-add";
import { StagePath } from "./stage-path";

type Props = {
  story: { audience: string; stage: string };
  drawn: TrackedMeasures["drawn"];
  canTrack: boolean;
};

/** Beside the title: where the idea stands and, for those who track it, the way down to where numbers are added. */
export function IdeaTop({ story, drawn, canTrack }: Props) {
  const [first] = drawn;
  return (
    <>
      {story.audience !== "draft" ? <StagePath stage={story.stage} /> : null}
      {canTrack && first ? (
        <p className="idea-top__add no-print">
          <a href={drawn.length === 1 ? `#${addFormId(first.id)}` : `#${ADD_NUMBERS}`}>Add a number</a>
        </p>
      ) : null}
    </>
  );
}
