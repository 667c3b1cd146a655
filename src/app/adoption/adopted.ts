/** What is kept in the workbook of a run that was adopted (vastgesteld). */
import type { Phase } from '../../engine/model';
import type { Fingerprints } from './run-lines';

export interface Adopted {
  /** ISO moment. */
  readonly moment: string;
  /** Of the product. */
  readonly version: string;
  readonly first: number;
  readonly last: number;
  readonly scenario?: string;
  /** Factor of a tentative mark (R6). */
  readonly tentative?: string;
  readonly phases: readonly Phase[];
  /** Titles of the products that were not divided. */
  readonly refused: readonly string[];
  readonly fingerprints: Fingerprints;
  /** Input sheets (see `packCells`); absent when they are too large to be kept. */
  readonly cells?: string;
  /** What the recognition was corrected to, so that the sheets are read as they were. */
  readonly recognition?: string;
}

/** One adopted run per series of years. */
export const adoptedKey = (first: number, last: number): string => `adopted ${first}-${last}`;

/** @returns undefined for anything that we did not write ourselves: a workbook can hold any text */
export function parseAdopted(text: string | undefined): Adopted | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isAdopted(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAdopted(value: unknown): value is Adopted {
  if (!isRecord(value) || !isRecord(value.fingerprints)) return false;
  const { fingerprints } = value;
  return (
    typeof value.moment === 'string' &&
    !Number.isNaN(Date.parse(value.moment)) &&
    typeof value.version === 'string' &&
    Number.isInteger(value.first) &&
    Number.isInteger(value.last) &&
    isListOf(value.phases, (phase) => phase === 'budget' || phase === 'actual') &&
    isListOf(value.refused, isText) &&
    [fingerprints.inputs, fingerprints.results, fingerprints.whole].every(isDigest) &&
    [value.scenario, value.tentative, value.cells, value.recognition].every(isOptionalText)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, accepts: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(accepts);
const isText = (value: unknown): boolean => typeof value === 'string';
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
