import { parseDate } from "~/domain/measures/parse-date";
import type { FieldErrors } from "~/domain/safety/read-form";
import { auditKinds, type AuditKind } from "./audit-kinds";

/** What somebody looks for in the audit. Days are YYYY-MM-DD; both of them count. */
export type AuditWish = {
  kind: AuditKind | "";
  /** Part of the name of who did it. */
  who: string;
  from: string;
  to: string;
  /** The entry after which the next page goes on. */
  before: number | null;
};

export const everything: AuditWish = { kind: "", who: "", from: "", to: "", before: null };

type Typed = Record<"kind" | "who" | "from" | "to", string>;

const mostLetters = 100;

/** The wish in an address, and what was typed into its fields. A day that can't be read is said so, and narrows nothing down. */
export function readAuditWish(
  params: URLSearchParams,
  today: string,
): { wish: AuditWish; state: { errors: FieldErrors; typed: Typed } } {
  const typed = { kind: "", who: "", from: "", to: "" };
  for (const name of ["kind", "who", "from", "to"] as const)
    typed[name] = (params.get(name) ?? "").trim().slice(0, mostLetters);
  const errors: FieldErrors = {};
  const [from, to] = (["from", "to"] as const).map((name) => {
    const day = typed[name] === "" ? { date: "" } : parseDate(typed[name], today);
    if ("date" in day) return day.date;
    errors[name] = day.problem;
    return "";
  });
  const kind: AuditWish["kind"] = auditKinds.find(({ name }) => name === typed.kind)?.name ?? "";
  const before = params.get("before") ?? "";
  const place = /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null;
  const wish = { kind, who: typed.who, from: from ?? "", to: to ?? "", before: place };
  return { wish, state: { errors, typed } };
}

export function isNarrowed({ kind, who, from, to }: AuditWish): boolean {
  return [kind, who, from, to].some((part) => part !== "");
}

/** The moment at which a day (YYYY-MM-DD) begins in Britain, summer time included. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  return new Date(midnight.getTime() - Number(hourInBritain.format(midnight)) * 3_600_000);
}

const hourInBritain = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  hourCycle: "h23",
  timeZone: "Europe/London",
});
