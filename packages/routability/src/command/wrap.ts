/** Joins `words` into lines of at most `width` characters; the later lines are indented by `margin`. */
export function wrap(words: readonly string[], width: number, margin: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.join(`\n${' '.repeat(margin)}`);
}
