/** A workbook of three participants that is divided by hand in the comments of the tests. */
import { calculate } from '../../src/app/calculate';
import { compare } from '../../src/app/compare';
import { book, DATE, type Rows, serial, sheet } from '../workbook/read/build-snapshot';

/** Salaris € 1.200 in equal parts over Almelo, Borne and Regio Twente; Werkplek € 900 over Almelo 20 and Borne 10. */
export const SHEETS: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B', 'RT'],
    ['P&O', 'Salaris', 'x', 'x', 'x'],
    ['ICT', 'Werkplek', 'x', 'x', '(x)'],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
    ['P&O', 'Salaris', 'profijt', 'gelijk'],
    ['ICT', 'Werkplek', 'profijt', 'fte'],
  ],
  Maatstaven: [
    ['Maatstaf', 'A', 'B', 'RT'],
    ['fte', 20, 10, 15],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
    ['P&O', 'Salaris', 'Personeel', 'L', 1200],
    ['ICT', 'Werkplek', 'Licenties', 'L', 900],
  ],
};

const SCENARIOS: Rows = [
  ['Scenario', 'Wijziging', 'Deelnemer', 'Product', 'Kostensoort', 'Waarde'],
  ['Duurder', 'kosten %', null, null, 'Personeel', '5%'],
  ['RT doet mee', 'afname', 'RT', 'Werkplek', null, 'x'],
  ['RT doet mee, duurder', 'afname', 'RT', 'Werkplek', null, 'x'],
  ['RT doet mee, duurder', 'kosten %', null, null, 'Personeel', '5%'],
  ['Borne weg', 'uittreden', 'B', null, null, serial('2016-06-30')],
  ['Fout', 'afname', 'A', 'Onbekend', null, 'x'],
];

export const compareBook = () =>
  book({ ...SHEETS, "Scenario's": sheet("Scenario's", SCENARIOS, { formats: { F6: DATE } }) });

export function compared(...names: readonly string[]) {
  const snapshot = compareBook();
  const calculation = calculate(snapshot);
  return { snapshot, calculation, comparison: compare(calculation.reading, names, { year: 2016 }) };
}
