import { Button } from "nhsuk-react-components";
import type { Carried } from "~/domain/safety/carried-form";
import { Page } from "./page";

/** After signing in again: what was typed, and one button to send it. */
export function CarryOn({ carried }: { carried: Carried }) {
  const readable = carried.fields.filter(([, value]) => value.trim().includes(" "));
  return (
    <Page title="Welcome back" narrow>
      <p className="lede">You&apos;re signed in again. Here is what you typed. Carry on to save it.</p>
      <form method="post" action={carried.action} className="card">
        {readable.map(([name, value]) => (
          <blockquote key={name} className="typed">
            {value}
          </blockquote>
        ))}
        {carried.fields.map(([name, value], i) => (
          <input key={i} type="hidden" name={name} value={value} />
        ))}
        <Button>Carry on</Button>
      </form>
    </Page>
  );
}
