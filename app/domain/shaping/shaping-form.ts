import { z } from "zod";
import { optionFrom, optionsFrom, readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { rungNames } from "./ladder";
import { joinRoles, shaperRoleNames } from "./shaper-roles";

/** How an idea or a cycle came about: two rungs of the ladder, who asked for help first, and who shaped it, as roles. */
export type Shaping = { planned: string; inTheEnd: string; askedFirst: string; roles: string };

export const nothingSaid: Shaping = { planned: "", inTheEnd: "", askedFirst: "", roles: "" };

export type ShapingForm = Shaping & { seen: string };

const schema = z.object({
  planned: optionFrom(rungNames),
  inTheEnd: optionFrom(rungNames),
  askedFirst: optionFrom(shaperRoleNames),
  roles: optionsFrom(shaperRoleNames),
  seen: text(600),
});

/** Nothing of it has to be said. `seen` is what was there when the form was opened. */
export function readShapingForm(form: FormData): ReadForm<ShapingForm> {
  const read = readForm(schema, form);
  return read.ok ? { ok: true, value: { ...read.value, roles: joinRoles(read.value.roles) } } : read;
}

/** What is saved as one line that a form can carry along: whoever saves says what they had seen. */
export function shapingSeen({ planned, inTheEnd, askedFirst, roles }: Shaping): string {
  return [planned, inTheEnd, askedFirst, roles].join("/");
}
