import { gapInWords } from "~/domain/cycles/gaps";

export type ShownPrediction = {
  position: number;
  question: string;
  prediction: string;
  result: string;
  gap: string;
};

/** What was expected beside what happened. The gap between them is where the learning is; it gets no verdict. */
export function CyclePredictions({
  predictions,
  isTried,
}: {
  predictions: readonly ShownPrediction[];
  isTried: boolean;
}) {
  return (
    <div className="predictions">
      {predictions.map((asked) => (
        <div key={asked.position} className="prediction">
          <p className="prediction__question">{asked.question || "What will happen?"}</p>
          <dl className="prediction__sides">
            <div className="prediction__side">
              <dt>We expected</dt>
              <dd>{asked.prediction || <span className="soft">No prediction was written</span>}</dd>
            </div>
            {isTried || asked.result ? (
              <div className="prediction__side prediction__side--result">
                <dt>What happened</dt>
                <dd>{asked.result || <span className="soft">Not written yet</span>}</dd>
              </div>
            ) : null}
          </dl>
          <GapWords gap={asked.gap} />
        </div>
      ))}
    </div>
  );
}

/** How what happened lies to what was expected, where somebody said so. */
function GapWords({ gap }: { gap: string }) {
  const words = gapInWords(gap);
  return words ? <p className="prediction__gap">{words}</p> : null;
}
