import { Button, TextInput } from "nhsuk-react-components";
import type { JoinChoice } from "~/domain/search/join-choices.server";

type Props = { ideaId: number; q: string; choices: readonly JoinChoice[] };

/** Ideas to choose from: what resembles it, or what was looked for. */
export function JoinChoices({ ideaId, q, choices }: Props) {
  const address = `/ideas/${ideaId}/merge`;
  return (
    <>
      <form method="get" action={address} role="search">
        <TextInput
          id="q"
          name="q"
          type="search"
          label="Words of the other idea"
          labelProps={{ size: "s" }}
          defaultValue={q}
          maxLength={200}
        />
        <Button secondary>Look for it</Button>
      </form>
      <h2 className="nhsuk-heading-m">{q === "" ? "These are like it" : "What was found"}</h2>
      {choices.length === 0 ? (
        <p>
          {q === ""
            ? "None that you can see. Look for one by its words."
            : "Nothing with all of these words."}
        </p>
      ) : (
        <ul className="similar__list">
          {choices.map(({ id, title, by, excerpt }) => (
            <li key={id} className="similar__one">
              <a className="similar__open" href={`${address}?into=${id}`}>
                {title}
              </a>
              <p>{excerpt}</p>
              <p className="similar__by">{by}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
