/** What is not divided. */
import type { Model } from '../../../engine/model';
import type { RunResult } from '../../../engine/result';
import { serviceOf, serviceTitle } from './things';

/**
 * Products, and block budgets, of which nothing is divided in a phase of a year (R3): their titles, in model order. Of
 * several years each title once, with its years where these are not all of them.
 */
export function refusedTitles(model: Model, runs: readonly RunResult[]): readonly string[] {
  const years = new Map<string, number[]>();
  for (const run of runs) {
    for (const title of new Set(titlesOf(model, run)))
      years.set(title, [...(years.get(title) ?? []), run.year]);
  }
  return [...years].map(([title, own]) =>
    own.length === runs.length ? title : `${title} (${own.join(', ')})`,
  );
}

function titlesOf(model: Model, run: RunResult): readonly string[] {
  const services = run.outcomes
    .filter(({ refused }) => refused !== undefined)
    .map(({ service }) => serviceTitle(model, serviceOf(model, service)));
  const blocks = (run.undivided ?? [])
    .filter(({ book }) => book !== 'forecast')
    .map(({ organisation, field }) => serviceTitle(model, { organisation, field, name: '*' }));
  return [...services, ...blocks];
}
