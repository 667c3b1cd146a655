/** Worksheet XML made fit for the reader of cells: what it would get wrong, or would cost too much. */
import { columnIndex } from '../../../address';

/** Days between 1 January 1904 and the same day counted from 1900. */
export const DAYS_1904 = 1462;

const SECONDS_PER_DAY = 86_400;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/**
 * Formatting reaches far beyond the data in many a workbook (one formatted cell in the last row is enough), and a
 * grid of empty cells costs memory. Cells without an address depend on the ones before them: then all stay.
 */
export function withoutEmptyCells(xml: string): string {
  if (/<(?:\w+:)?c(?=[\s/>])(?![^<>]*\sr\s*=)/.test(xml)) return xml;
  return xml.replace(/<(?:\w+:)?c\s[^<>]*\/>|<((?:\w+:)?c)\s[^<>]*[^/<>]>\s*<\/\1\s*>/g, '');
}

/**
 * Dates that are written out (`t="d"`, as the strict form of the standard does) as the serial numbers that they are
 * everywhere else.
 */
export function withSerialDates(xml: string, date1904: boolean): string {
  if (!/\st\s*=\s*["']d["']/.test(xml)) return xml;
  const cell =
    /(<(?:\w+:)?c\s[^<>]*?)\st\s*=\s*["']d["']([^<>]*>(?:<(?:\w+:)?f[\s>][^<>]*<\/(?:\w+:)?f>)?\s*<(?:\w+:)?v>)([^<]*)</g;
  return xml.replace(cell, (whole, head: string, middle: string, text: string) => {
    const serial = serialOf(text.trim());
    return serial === undefined ? whole : `${head}${middle}${serial - (date1904 ? DAYS_1904 : 0)}<`;
  });
}

/** `2016-07-01` or `2016-07-01T12:30:00` as days since 30 December 1899. */
function serialOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 1000 / SECONDS_PER_DAY + UNIX_EPOCH;
  return days + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / SECONDS_PER_DAY;
}

/** Cells of the grid from A1 to the last cell: that is what is made of it, however few of them are in the file. */
export function gridSize(xml: string): number {
  const address = /<(?:\w+:)?c\s[^<>]*?\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/gi;
  let rows = 0;
  let columns = 0;
  for (let match = address.exec(xml); match; match = address.exec(xml)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnIndex(match[1] ?? '') + 1);
  }
  return rows * columns;
}

/** How many shared texts the cells need: one more than the highest number that a cell names. */
export function textsNeeded(xml: string): number {
  const text = /\st\s*=\s*["']s["'][^<>]*>\s*<(?:\w+:)?v>\s*(\d+)/g;
  let needed = 0;
  for (let match = text.exec(xml); match; match = text.exec(xml))
    needed = Math.max(needed, Number(match[1]) + 1);
  return needed;
}
