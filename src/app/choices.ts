/** The choices of a user as a calculation takes them. */
import type { Decimal } from 'decimal.js';
import type { Model } from '../engine/model';
import { Exact } from '../engine/money';
import type { CalculateOptions } from './calculate';
import { combinedScenarios } from './combine-scenarios';
import type { Choices } from './session-types';

/** A remembered scenario that is no longer in the workbook is not run. */
export function optionsOf({ year, lastYear, tentative, scenario }: Choices, model: Model): CalculateOptions {
  const first = year ?? model.settings.year;
  return {
    years: first === undefined ? undefined : { first, last: Math.max(first, lastYear ?? first) },
    tentative: factorOf(tentative),
    scenario: scenario !== undefined && combinedScenarios(model, scenario) ? scenario : undefined,
  };
}

/** R6: `niet`, `wel` or a factor between 0 and 1; anything else leaves it to the workbook. */
export function factorOf(tentative: string | undefined): Decimal | undefined {
  if (tentative === 'niet') return new Exact(0);
  if (tentative === 'wel') return new Exact(1);
  return tentative !== undefined && /^(0(\.\d+)?|1(\.0+)?)$/.test(tentative)
    ? new Exact(tentative)
    : undefined;
}
