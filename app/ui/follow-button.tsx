type Props = { idea: { id: number }; following: boolean; back?: string };

/** Follow an idea, or stop: a quiet button, and a plain form that says which state is wanted. */
export function FollowButton({ idea, following, back }: Props) {
  return (
    <form method="post" action={`/ideas/${idea.id}/follow`} className="follow" data-at-once>
      {back ? <input type="hidden" name="back" value={back} /> : null}
      <button className="follow__button" name="following" value={following ? "no" : "yes"}>
        <FollowMark />
        <span data-when="no" hidden={following}>
          Follow
        </span>
        <span data-when="yes" hidden={!following}>
          You follow this. Stop?
        </span>
      </button>
      <p className="follow__hint">Ideas you follow are on your Today page.</p>
      <span
        className="nhsuk-u-visually-hidden"
        role="status"
        data-said-yes="You follow this now."
        data-said-no="You've stopped following this."
      />
    </form>
  );
}

/** A bend of the path; where one follows, with a stone at its end. */
function FollowMark() {
  return (
    <svg
      className="follow-mark"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M5 20c0-8 13-5 13-13"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray="4 4"
      />
      <circle className="follow-mark__stone" cx="18" cy="6" r="4" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
