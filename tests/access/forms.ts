/** A form as a browser would send it, read off a page. */
export type PageForm = {
  action: string;
  /** Every field with the value it starts with; a choice that isn't made yet has its first. */
  fields: Record<string, string>;
  /** The first thing that can be chosen in each list. */
  firsts: Record<string, string>;
  /** Where something can be typed; a file is chosen, and its own tests say what becomes of its words. */
  texts: string[];
  /** The buttons that send it, as the field each adds. */
  buttons: Record<string, string>[];
};

/** The forms of a page that change something. */
export function formsOn(html: string, address: string): PageForm[] {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, tag = ""]) => /method="post"/i.test(tag))
    .map(([, tag = "", inside = ""]) => ({
      action: attribute(tag, "action") ?? address,
      ...contentOf(inside),
    }));
}

function contentOf(inside: string): Omit<PageForm, "action"> {
  const form: Omit<PageForm, "action"> = { fields: {}, firsts: {}, texts: [], buttons: [] };
  for (const [, element = "", tag = "", rest = ""] of elementsIn(inside)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    if (element === "button") form.buttons.push(name ? { [name]: attribute(tag, "value") ?? "" } : {});
    else if (name && element === "select") addList(form, name, rest);
    else if (name && element === "textarea") addText(form, name, plain(rest));
    else if (name && (type === "radio" || type === "checkbox")) addChoice(form, name, tag, type);
    else if (name && type === "hidden") form.fields[name] = attribute(tag, "value") ?? "";
    else if (name && type !== "file") addText(form, name, attribute(tag, "value") ?? "");
  }
  return form;
}

function elementsIn(html: string): RegExpExecArray[] {
  const alone = html.matchAll(/<(input)\b([^>]*)>/g);
  const around = html.matchAll(/<(textarea|select|button)\b([^>]*)>(.*?)<\/\1>/gs);
  return [...alone, ...around].sort((one, other) => one.index - other.index);
}

function addText(form: Omit<PageForm, "action">, name: string, value: string): void {
  form.texts.push(name);
  form.fields[name] = value;
}

function addChoice({ fields }: Omit<PageForm, "action">, name: string, tag: string, type: string): void {
  const isChosen = / checked/.test(tag);
  if (isChosen || (type === "radio" && !(name in fields))) fields[name] = attribute(tag, "value") ?? "";
}

function addList({ fields, firsts }: Omit<PageForm, "action">, name: string, options: string): void {
  const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, tag = ""]) => tag);
  const first = all.find((tag) => attribute(tag, "value")) ?? "";
  firsts[name] = attribute(first, "value") ?? "";
  fields[name] = attribute(all.find((tag) => / selected/.test(tag)) ?? first, "value") ?? "";
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
}

export function plain(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
