/** What is kept per row or column: whether it is hidden, and how many outline groups it lies in. */
import { ExcelError } from '../errors';

/** True or false when it holds for all, else null. */
export function hiddenIn(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  const within = [...hidden].filter((index) => index >= first && index < first + count).length;
  return within === 0 ? false : within === count ? true : null;
}

export function setHidden(hidden: Set<number>, first: number, count: number, value: unknown): void {
  for (let index = first; index < first + count; index++) {
    if (value === true) hidden.add(index);
    else hidden.delete(index);
  }
}

export function changeLevels(levels: Map<number, number>, first: number, count: number, step: 1 | -1): void {
  for (let index = first; index < first + count; index++) {
    const level = (levels.get(index) ?? 0) + step;
    if (level < 0) throw new ExcelError('InvalidOperation', 'There is no group here.');
    levels.set(index, level);
  }
}
