import type { Part } from "~/domain/search/highlight";

/** A text with what was found in it marked. */
export function SearchMarked({ parts }: { parts: Part[] }) {
  return <>{parts.map((part, i) => (part.isMatch ? <mark key={i}>{part.text}</mark> : part.text))}</>;
}
