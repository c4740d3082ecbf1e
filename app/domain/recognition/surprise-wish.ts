import { themeNames } from "~/domain/ideas/themes";
import { momentNames } from "~/domain/pathways/moments";

/** Which surprises somebody wants to read; empty where it makes no difference. */
export type SurpriseWish = { theme: string; moment: string };

/** What the list doesn't know is left out: an old or mistyped link still shows surprises. */
export function readSurpriseWish(params: URLSearchParams): SurpriseWish {
  const oneOf = (name: string, names: readonly string[]) =>
    names.find((known) => known === params.get(name)) ?? "";
  return { theme: oneOf("theme", themeNames), moment: oneOf("moment", momentNames) };
}

export function surprisesAddress(wish: SurpriseWish, before = ""): string {
  const used = Object.entries({ ...wish, before }).filter(([, value]) => value !== "");
  return used.length === 0
    ? "/celebrations/surprises"
    : `/celebrations/surprises?${new URLSearchParams(used)}`;
}

/** A place in the list, from the newest to the oldest, as one word for an address. */
export type SurprisePlace = { at: Date; id: number };

export function writeSurprisePlace({ at, id }: SurprisePlace): string {
  return `${at.getTime().toString(36)}.${id}`;
}

/** The place that an address names, or null, which means the top. */
export function readSurprisePlace(text: string): SurprisePlace | null {
  const [, time, id] = /^([0-9a-z]{1,9})\.([1-9]\d{0,8})$/.exec(text) ?? [];
  return time === undefined ? null : { at: new Date(parseInt(time, 36)), id: Number(id) };
}
