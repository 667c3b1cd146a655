/** About how wide a text is in the usual proportional fonts, in widths of a digit, which is what columns count in. */

/** Classes of letters by width; all others are as wide as a digit. */
const CLASSES: readonly (readonly [string, number])[] = [
  ["ijlI.,:;'|! ·\u00a0", 0.5],
  ['frtJ()/-"', 0.67],
  ['csz', 0.83],
  ['mMwW%&@—', 1.5],
  ['ABDGHKNOQRUV€', 1.15],
];

const WIDTHS = new Map(
  CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Bold letters are a little wider. */
const BOLD = 1.06;

export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? 1;
  return bold ? width * BOLD : width;
}

/** Lines that a text takes in a column when it is broken at spaces and after hyphens, as spreadsheets do. */
export function linesIn(text: string, columnWidth: number, bold = false): number {
  const room = Math.max(1, columnWidth - 0.8);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room, bold), 0);
}

function linesOf(line: string, room: number, bold: boolean): number {
  const space = textWidth(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+|(?<=-)/)) {
    const width = textWidth(word, bold);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? space : 0) + width;
  }
  return lines;
}
