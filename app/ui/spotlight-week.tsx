import { stageLabel } from "~/domain/ideas/stages";
import { reasonInWords, type SpotlightCard } from "~/domain/recognition/spotlight";
import { formatDay } from "./dates";
import { SpotlightMark } from "./spotlight-mark";

type Props = { spotlight: SpotlightCard; isThisWeek: boolean };

/** The idea of one week in the archive. */
export function SpotlightWeek({ spotlight, isThisWeek }: Props) {
  const { week, ideaId, title, excerpt, stage, by, team, reason } = spotlight;
  return (
    <article
      className={isThisWeek ? "card spotlight spotlight--now" : "card spotlight"}
      aria-labelledby={`week-${week}`}
    >
      <p className="spotlight__head">
        {isThisWeek ? <SpotlightMark /> : null}
        {isThisWeek ? "This week" : `Week of ${formatDay(week)}`}
      </p>
      <h2 id={`week-${week}`} className="spotlight__title">
        <a href={`/ideas/${ideaId}`}>{title}</a>
      </h2>
      <p>{excerpt}</p>
      <p className="soft">
        <strong>{reasonInWords(reason, isThisWeek)}</strong>
        {` · ${team ? `${by}, ${team}` : by} · ${stageLabel(stage)}`}
      </p>
    </article>
  );
}
