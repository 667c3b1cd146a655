/** R24: which scenarios a text with plus signs names. */

import { calculate } from '../../src/app/calculate';
import { combinedName, combinedRows, combinedScenarios } from '../../src/app/combine-scenarios';
import type { ScenarioRow } from '../../src/engine/model';
import { makeRow, textValue } from '../../src/engine/scenario/make-row';
import { compareBook } from './compare-book';

const { model } = calculate(compareBook()).reading;
const row = (scenario: string, change: string): ScenarioRow => ({
  ...makeRow(change, {}, textValue('x')),
  scenario,
});
const withRows = (...scenarios: readonly ScenarioRow[]) => ({ ...model, scenarios });
const MODEL = withRows(
  row('A', '1'),
  row('B', '2'),
  row('A + B', '3'),
  row('Kosten +5%', '4'),
  row('a', '5'),
);

test.each([
  ['A', ['A']],
  ['b + a', ['B', 'A']],
  ['A + A', ['A', 'A']],
  // A name that is written so itself goes first.
  ['A + B', ['A + B']],
  ['A + B + A', ['A + B', 'A']],
  ['B + A + B', ['B', 'A + B']],
  ['Kosten +5% + A', ['Kosten +5%', 'A']],
  ['A+B', undefined],
  ['A + C', undefined],
  ['A + ', undefined],
  ['', undefined],
])('%s', (text, names) => {
  expect(combinedScenarios(MODEL, text)).toEqual(names);
});

test('the rows of the first, then those of the next, each in their own order', () => {
  expect(combinedRows(MODEL, ['B', 'A']).map(({ change }) => change)).toEqual(['2', '1', '5']);
  expect(combinedName(['B', 'A'])).toBe('B + A');
});
