/**
 * A form that was sent when its session had run out: it travels through sign-in inside the page, never on the
 * server. Passwords don't travel.
 */
export type Carried = { action: string; fields: [string, string][] };

const prefix = "carried:";
const mostFields = 200;

export function carry(address: URL, form: FormData): Carried {
  const fields = textFields(form).filter(([name]) => !/password/i.test(name));
  return { action: address.pathname.replace(/\.data$/, "") + address.search, fields };
}

/** The hidden fields in which the sign-in form takes it along. */
export function carriedFields(carried: Carried): [string, string][] {
  return [
    ["carried-to", carried.action],
    ...carried.fields.map(([name, value]): [string, string] => [prefix + name, value]),
  ];
}

/** What the sign-in form brought back, if it brought anything. */
export function readCarried(form: FormData, safePath: (path: string) => string): Carried | null {
  const action = form.get("carried-to");
  if (typeof action !== "string") return null;
  const fields = textFields(form)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]): [string, string] => [name.slice(prefix.length), value]);
  return { action: safePath(action), fields };
}

function textFields(form: FormData): [string, string][] {
  return [...form.entries()]
    .filter((entry): entry is [string, string] => typeof entry[1] === "string")
    .slice(0, mostFields);
}
