import type { Carried } from "~/domain/safety/carried-form";
import { Page } from "./page";
import { TypedWords } from "./typed-words";

/** After signing in again: what was typed, and one button to send it. */
export function CarryOn({ carried }: { carried: Carried }) {
  return (
    <Page title="Welcome back" narrow>
      <p className="lede">You&apos;re signed in again. Here is what you typed. Carry on to save it.</p>
      <TypedWords carried={carried} button="Carry on" />
    </Page>
  );
}
