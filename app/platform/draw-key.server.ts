import { randomBytes } from "node:crypto";

/** 22 letters, digits, dashes and underscores that nobody guesses. */
export function drawKey(): string {
  return randomBytes(16).toString("base64url");
}
