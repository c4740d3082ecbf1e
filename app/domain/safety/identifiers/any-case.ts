/**
 * A pattern's plain words in capitals or small letters, for a pattern in which other letters' case matters. Classes
 * and escapes stay as they are.
 */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\.(?:\{\w+\})?|\[[^\]]*\]|\(\?<\w+>|[a-z]/g, (part) =>
    part.length === 1 ? `[${part}${part.toUpperCase()}]` : part,
  );
}
