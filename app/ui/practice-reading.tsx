type Props = {
  practice: { slug: string; title?: string; isRead: boolean; isTried: boolean };
  back: string;
};

/** “I've read this” and “I've tried this”: plain forms that say which state is wanted. */
export function PracticeReadingButtons({ practice, back }: Props) {
  const { slug, title, isRead, isTried } = practice;
  return (
    <form method="post" action={`/practices/${slug}/reading`} className="reading">
      <input type="hidden" name="back" value={back} />
      {isRead && !isTried ? (
        <Wish name="read" isSet words={["I've read this", "You've read this."]} title={title} />
      ) : null}
      {isTried ? (
        <Wish name="tried" isSet words={["I've tried this", "You've tried this."]} title={title} />
      ) : null}
      {!isRead ? <Wish name="read" words={["I've read this", ""]} title={title} /> : null}
      {!isTried ? <Wish name="tried" words={["I've tried this", ""]} title={title} /> : null}
    </form>
  );
}

type WishProps = {
  name: "read" | "tried";
  isSet?: boolean;
  words: [ask: string, done: string];
  title?: string;
};

function Wish({ name, isSet = false, words: [ask, done], title }: WishProps) {
  const about = title ? <span className="nhsuk-u-visually-hidden">{`: ${title}`}</span> : null;
  if (isSet)
    return (
      <span className="reading__done">
        <Tick />
        {done}{" "}
        <button className="reading__undo" name={name} value="no">
          Take back{about}
        </button>
      </span>
    );
  return (
    <button className="reading__button" name={name} value="yes">
      {ask}
      {about}
    </button>
  );
}

function Tick() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M3 11l5 5 9-12" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
