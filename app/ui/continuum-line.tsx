import { answers } from "~/domain/requests/answers";
import type { CountedTally } from "~/domain/requests/movement";
import { BandLine } from "./band-line";

type Props = { marks: readonly (CountedTally | undefined)[] };

const zones = answers.map(({ name }) => name);

/** The continuum from yes to no in one line: where the middle answer was, hollow, and where it is. Said in words beside it. */
export function ContinuumLine({ marks }: Props) {
  const places = marks.flatMap((mark) => (mark ? [mark.middle] : []));
  return <BandLine zones={zones} ends={["Yes", "No"]} places={places} />;
}
