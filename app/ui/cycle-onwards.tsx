import { canBranchFrom } from "~/domain/cycles/policy";

type Props = {
  cycle: { id: number; number: number; studiedAt: Date | null; actedAt: Date | null };
  ideaId: number;
  /** Nothing carries on from it yet. */
  isLineEnd: boolean;
};

/** Where one can go from a test that taught something: on, or to other conditions. */
export function CycleOnwards({ cycle, ideaId, isLineEnd }: Props) {
  if (!canBranchFrom(cycle)) return null;
  const from = `/ideas/${ideaId}/cycles/new?from=${cycle.id}`;
  const after = <span className="nhsuk-u-visually-hidden">{` after cycle ${cycle.number}`}</span>;
  return (
    <>
      {isLineEnd && cycle.actedAt ? <a href={from}>Plan the next cycle{after}</a> : null}
      <a href={`${from}&branch=yes`}>Test it under other conditions{after}</a>
    </>
  );
}
