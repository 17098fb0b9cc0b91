/** Prose in lines that fit a terminal. */

const WIDTH = 96;

/** The text after a head of that many columns, as `wrapped("Why   ", …)`; later lines are set in as far. */
export function wrapped(head: string, text: string): string {
  const indent = " ".repeat(head.length);
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
