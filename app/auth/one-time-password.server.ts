import { randomInt } from "node:crypto";

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to hand over: 79 bits, in groups that can be read out, without letters that look alike. */
export function drawPassword(): string {
  return Array.from({ length: 4 }, drawGroup).join("-");
}

function drawGroup(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
}
