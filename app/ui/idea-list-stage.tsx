import { stageLabel, stages } from "~/domain/ideas/stages";

const steps = stages.filter((stage) => stage.name !== "resting");
const restsAfter = 3;
const gap = 12;

/** The stage of an idea as a place on a small path: stones walked, the one it's at, stones ahead. */
export function IdeaListStage({ stage }: { stage: string }) {
  const isResting = stage === "resting";
  const reached = isResting ? restsAfter : Math.max(1, steps.findIndex((step) => step.name === stage) + 1);
  const x = 8 + gap * (reached - 1);
  return (
    <p className="idea-stage">
      <svg width="64" height="18" viewBox="0 0 64 18" aria-hidden="true" focusable="false">
        <path className="idea-stage__ahead" d={`M8 7h${gap * (steps.length - 1)}`} />
        <path className="idea-stage__walked" d={`M8 7h${gap * (reached - 1)}`} />
        <circle className="idea-stage__here" cx={isResting ? x + 6 : x} cy={isResting ? 12 : 7} r="5" />
      </svg>
      <span className="nhsuk-u-visually-hidden">Stage: </span>
      {stageLabel(stage)}
    </p>
  );
}
