import type { FieldErrors } from "~/domain/safety/read-form";

export const fewestCharacters = 12;
const mostCharacters = 200;

export type PasswordForm = { current: string; wanted: string };

export type ReadPasswords = { ok: true; value: PasswordForm } | { ok: false; errors: FieldErrors };

/**
 * Passwords are read apart from every other form: they aren't words that anybody else reads, and what was typed is
 * never handed back. Length is all that is asked, as NIST SP 800-63B advises: no signs, no capitals.
 */
export function readPasswordForm(form: FormData): ReadPasswords {
  const [current, wanted] = [asTyped(form, "currentPassword"), asTyped(form, "newPassword")];
  const errors: FieldErrors = {};
  if (current === "") errors.currentPassword = "Type the password you have now";
  const problem = problemOf(current, wanted);
  if (problem) errors.newPassword = problem;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: { current, wanted } };
}

export const wrongPassword: FieldErrors = {
  currentPassword: "That isn't the password you have now. Check it and type both again.",
};

function problemOf(current: string, wanted: string): string | null {
  if ([...wanted.trim()].length < fewestCharacters)
    return `Use ${fewestCharacters} characters or more. Three or four words together are easy to remember.`;
  if (wanted.length > mostCharacters) return `Use ${mostCharacters} characters or fewer`;
  return wanted === current ? "That's the password you have now. Choose another." : null;
}

function asTyped(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
