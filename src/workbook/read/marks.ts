/** R6: reads the cells of the matrix, each different text once. */
import { parseMark } from '../../engine/mark';
import type { CellRead, Mark } from '../../engine/model';
import type { CellValue } from '../snapshot';
import { readNumber } from './numbers';

export interface MarkRead {
  readonly mark: CellRead<Mark>;
  /** A number text such as `1.234`. */
  readonly ambiguous: boolean;
}

export type MarkReader = (value: CellValue, format: string | undefined) => MarkRead;

const NO_MARK: MarkRead = { mark: undefined, ambiguous: false };
const TAKES: MarkRead = { mark: 'x', ambiguous: false };
const UNREADABLE: MarkRead = { mark: 'unreadable', ambiguous: false };

/** A reader with a memory for texts: a matrix has many cells and few different marks. */
export function createMarkReader(): MarkReader {
  const texts = new Map<string, MarkRead>();
  return (value, format) => {
    if (value === null) return NO_MARK;
    if (value === 'x') return TAKES;
    if (typeof value === 'number') return ofNumber(value, format);
    if (typeof value !== 'string') return UNREADABLE;
    let read = texts.get(value);
    if (read === undefined) {
      const mark = parseMark(value);
      read = mark === 'unreadable' ? ofNumber(value, format) : { mark, ambiguous: false };
      texts.set(value, read);
    }
    return read;
  };
}

function ofNumber(value: string | number, format: string | undefined): MarkRead {
  const read = readNumber(value, format);
  if (read.kind !== 'number' || (read.percent && typeof value === 'string')) return UNREADABLE;
  return { mark: parseMark(read.number), ambiguous: read.ambiguous };
}

/** Whether two marks mean the same. */
export function sameMark(a: CellRead<Mark>, b: CellRead<Mark>): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.equals(b);
  return a === b;
}
