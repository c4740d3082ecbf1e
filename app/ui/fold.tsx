import type { ReactNode } from "react";
import { shown, ticked, type FormState } from "./form-state";

type Props = { summary: ReactNode; isOpen: boolean; children: ReactNode };

/** Questions that most people needn't see, behind one line. */
export function Fold({ summary, isOpen, children }: Props) {
  return (
    <details className="nhsuk-details nhsuk-expander more-fields" open={isOpen || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}

type Saved = Record<string, unknown> | undefined;

/** Whether any of these fields holds something, or has something to put right. */
export function isAnyAnswered(state: FormState, saved: Saved, names: readonly string[]): boolean {
  return names.some((name) => {
    const before = saved?.[name];
    if (state?.errors[name]) return true;
    if (Array.isArray(before)) return ticked(state, name, before as string[]).length > 0;
    return shown(state, name, typeof before === "string" ? before : undefined) !== "";
  });
}
