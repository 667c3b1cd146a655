/** Gives a rectangle of cells its look, number format and alignment. */
import { LOOKS } from '../../../looks';
import { NUMBER_FORMATS } from '../../../sheet-spec';
import type { StyleRun } from './style-runs';

/** Rough size of the actions of one rectangle in a request: lines around cells take the most. */
export const styleBytes = ({ style: { look = 'text' } }: StyleRun): number =>
  LOOKS[look].frame ? 2600 : 700;

export function applyStyle(range: Excel.Range, { area, style }: StyleRun): void {
  const { look = 'text', format, align, wrap, indent } = style;
  const { bold, italic, underline, size, color, fill, lineAbove, frame } = LOOKS[look];
  const font = range.format.font;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = 'Single';
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
  if (fill !== undefined) range.format.fill.color = `#${fill}`;
  if (format !== undefined) range.numberFormat = everyCell(NUMBER_FORMATS[format]);
  if (align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[align];
  if (indent) {
    // An indent needs a side to count from.
    if (align === undefined) range.format.horizontalAlignment = 'Left';
    range.format.indentLevel = indent;
  }
  if (wrap) {
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
  }
  if (frame !== undefined) drawLines(range, FRAME, frame, area);
  else if (lineAbove !== undefined) drawLines(range, ABOVE, lineAbove, area);
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Excel takes one value for all cells of a range; its type declaration knows only matrices. */
const everyCell = (value: string): string[][] => value as unknown as string[][];

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
const ABOVE: readonly Edge[] = ['EdgeTop', 'InsideHorizontal'];
const FRAME: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

function drawLines(
  range: Excel.Range,
  edges: readonly Edge[],
  color: string,
  { rows, columns }: StyleRun['area'],
): void {
  for (const edge of edges) {
    const exists = edge === 'InsideHorizontal' ? rows > 1 : edge !== 'InsideVertical' || columns > 1;
    if (!exists) continue;
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = `#${color}`;
  }
}
