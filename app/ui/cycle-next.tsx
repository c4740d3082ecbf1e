import { Button } from "nhsuk-react-components";
import { nextStepOf, type CycleTimes } from "~/domain/cycles/cycle-state";

type Props = { cycle: CycleTimes & { id: number; act: string }; ideaId: number; isStrong: boolean };

const nextLinks = {
  do: { path: "do", label: "Write down what happened" },
  study: { path: "study", label: "Study it" },
  act: { path: "act", label: "Decide what follows" },
} as const;

/** The one thing that usually comes next in a cycle, as a button. */
export function CycleNext({ cycle, ideaId, isStrong }: Props) {
  const next = nextStepOf(cycle);
  const look = isStrong ? "nhsuk-button" : "nhsuk-button nhsuk-button--secondary";
  if (next === "start")
    return (
      <form method="post" action={`/cycles/${cycle.id}/start`}>
        <Button secondary={!isStrong}>Start this test</Button>
      </form>
    );
  if (next !== null)
    return (
      <a className={look} href={`/cycles/${cycle.id}/${nextLinks[next].path}`}>
        {nextLinks[next].label}
      </a>
    );
  return (
    <a className={look} href={`/ideas/${ideaId}/cycles/new?from=${cycle.id}`}>
      {cycle.act === "rest" ? "Try it again" : "Plan the next cycle"}
    </a>
  );
}
