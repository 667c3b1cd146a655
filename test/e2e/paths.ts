import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const ARTEFACTS = resolve(ROOT, 'test/artefacts');
export const DIST = resolve(ROOT, 'dist');

/** Where the build under test is said to be served. */
export const HOST = 'https://voorbeeld.nl/verdeelwijzer';

export const fixture = (name: string): string => resolve(ROOT, 'test/fixtures', name);

export interface Golden {
  readonly contributions: readonly {
    readonly participant: string | null;
    readonly phase: 'budget' | 'actual';
    readonly amount: string;
  }[];
}

/** The outside answer to a fixture. */
export const golden = (name: string): Golden =>
  JSON.parse(readFileSync(fixture(`golden/${name}.json`), 'utf8')) as Golden;

/** Contributions to the budget per participant in whole euros, largest first. Cents are added as integers. */
export function budgetByParticipant({ contributions }: Golden): readonly number[] {
  const sums = new Map<string, number>();
  for (const { participant, phase, amount } of contributions) {
    if (phase !== 'budget' || participant === null) continue;
    sums.set(participant, (sums.get(participant) ?? 0) + Math.round(Number(amount) * 100));
  }
  return [...sums.values()].map((cents) => Math.floor((cents + 50) / 100)).sort((a, b) => b - a);
}
