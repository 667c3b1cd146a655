import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const ARTEFACTS = resolve(ROOT, 'test/artefacts');
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
