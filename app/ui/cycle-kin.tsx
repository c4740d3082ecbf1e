import { conditionsInWords, type KeptConditions } from "~/domain/cycles/conditions";

type Props = { cycle: KeptConditions & { grewFrom: { id: number; number: number } | null } };

/** Which cycle it grew from, and what is different where it's tested under other conditions. */
export function CycleKin({ cycle }: Props) {
  const { grewFrom } = cycle;
  const words = conditionsInWords(cycle);
  return (
    <>
      {words ? <span>Tested {words}</span> : null}
      {grewFrom ? (
        <span>
          Grew from <a href={`/cycles/${grewFrom.id}`}>cycle {grewFrom.number}</a>
        </span>
      ) : null}
    </>
  );
}
