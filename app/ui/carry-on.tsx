import type { Carried } from "~/domain/safety/carried-form";
import { Page } from "./page";
import { TypedWords } from "./typed-words";

type Props = { carried: Carried; signedInAs: string };

/** After signing in again: what was typed, in whose name it would be saved, and a way to leave it. */
export function CarryOn({ carried, signedInAs }: Props) {
  return (
    <Page
      title="Welcome back"
      lede={`You're signed in as ${signedInAs}. This was typed here before you signed in, and isn't saved yet.`}
      narrow
    >
      <TypedWords carried={carried} button={`Carry on as ${signedInAs}`} />
      <p>
        Did somebody else type it? <a href="/">Leave it unsaved</a>
      </p>
    </Page>
  );
}
