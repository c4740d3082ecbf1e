import type { SeenPlacement } from "~/domain/cycles/find-placements.server";
import { PlacementList } from "./placement-list";

type Props = { cycleId: number; placements: readonly SeenPlacement[]; mayTest: boolean };

/** The card of a cycle's page that says where practice stands, and by whose eyes. */
export function CyclePlacements({ cycleId, placements, mayTest }: Props) {
  if (placements.length === 0 && !mayTest) return null;
  return (
    <section className="card cycle-placements" aria-labelledby="continua">
      <h2 id="continua">Where practice stands</h2>
      {placements.length > 0 ? (
        <PlacementList placements={placements} />
      ) : (
        <p>
          Between invitation and force, care and control: place it in words, before and after. It&apos;s
          optional, and never a mark.
        </p>
      )}
      <p className="links-in-a-row">
        {mayTest ? (
          <a className="lone-link" href={`/cycles/${cycleId}/continua`}>
            {placements.length > 0 ? "Change where it stands" : "Place it in words"}
          </a>
        ) : null}
        <a className="lone-link" href="/continua">
          How practice moves across the organisation
        </a>
      </p>
    </section>
  );
}
