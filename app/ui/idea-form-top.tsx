import type { IdeaRoots } from "~/domain/ideas/idea-roots.server";
import type { Start } from "~/domain/ideas/starts";
import type { ShownOpportunity } from "~/domain/opportunities/shown-opportunity";
import { IdeaBegun } from "./idea-begun";
import { IdeaStartElsewhere } from "./idea-start-elsewhere";
import { IdeaStartMissed } from "./idea-start-missed";
import { IdeaStarts } from "./idea-starts";

type Props = { start: Start; roots: IdeaRoots; notes: ShownOpportunity[] };

/** Above the form of a new idea: ways to begin, or what it has begun with. */
export function IdeaFormTop({ start, roots, notes }: Props) {
  if (roots.query !== "") return <IdeaBegun roots={roots} />;
  return (
    <>
      <IdeaStarts chosen={start.name} />
      {start.name === "missed" ? <IdeaStartMissed notes={notes} /> : null}
      {start.name === "elsewhere" ? <IdeaStartElsewhere /> : null}
    </>
  );
}
