import { Button } from "nhsuk-react-components";
import type { Carried } from "~/domain/safety/carried-form";

/** What somebody typed that isn't saved yet, and one button to send it again as it was. */
export function TypedWords({ carried, button }: { carried: Carried; button: string }) {
  const readable = carried.fields.filter(([, value]) => value.trim().includes(" "));
  return (
    <form method="post" action={carried.action} className="card">
      {readable.map(([, value], i) => (
        <blockquote key={i} className="typed">
          {value}
        </blockquote>
      ))}
      {carried.fields.map(([name, value], i) => (
        <input key={i} type="hidden" name={name} value={value} />
      ))}
      <Button>{button}</Button>
    </form>
  );
}
