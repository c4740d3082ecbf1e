import classNames from "classnames";
import { SupportMark } from "./support-mark";

type Props = {
  idea: { id: number; title: string };
  voted: boolean;
  count: number;
  /** Where to go on to without JavaScript: this place on this page, `/ideas?sort=new#idea-3`. */
  back?: string;
  /** For a list: the mark, the count and one word. */
  compact?: boolean;
  /** Until it's given, support is what the page asks for. */
  strong?: boolean;
};

/** Support an idea, or take it back: a plain form that says which state is wanted. */
export function SupportButton({ idea, voted, count, back, compact = false, strong = false }: Props) {
  return (
    <form
      method="post"
      action={`/ideas/${idea.id}/vote`}
      className={classNames("support", compact && "support--compact", strong && "support--strong")}
      data-at-once
    >
      {back ? <input type="hidden" name="back" value={back} /> : null}
      <button className="support__button" name="voted" value={voted ? "no" : "yes"}>
        <SupportMark />
        <span className="support__count">
          <span className="nhsuk-u-visually-hidden">Support so far: </span>
          <span data-count={count}>{count.toLocaleString("en-GB")}</span>
        </span>{" "}
        <span className="support__words">
          <span data-when="no" hidden={voted}>
            Support
          </span>
          <span data-when="yes" hidden={!voted}>
            {compact ? "Supported" : "You support this. Take back?"}
          </span>
        </span>
        {compact ? <span className="nhsuk-u-visually-hidden">{`: ${idea.title}`}</span> : null}
      </button>
      <span
        className="nhsuk-u-visually-hidden"
        role="status"
        data-said-yes="You support this now."
        data-said-no="You've taken your support back."
      />
    </form>
  );
}
