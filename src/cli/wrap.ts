/** Breaks prose into lines no longer than `width`, each with `indent` before it. A word that is longer stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && indent.length + last.length + 1 + word.length <= width)
          lines.push(`${lines.pop()} ${word}`);
        else lines.push(word);
      }
      return lines.map((line) => (line ? indent + line : '')).join('\n');
    })
    .join('\n');
}

/** Puts `by` before every line that is not empty. */
export function indented(text: string, by: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, by);
}

/** An example whose long lines are cut: one of them shows a line that is too long. */
export function cut(text: string): string {
  return text.replaceAll(/^(.{100}).+$/gm, '$1 …');
}
