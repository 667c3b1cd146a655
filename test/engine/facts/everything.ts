/** A workbook with something of everything, and its facts. */
import { lineOf } from '../../../src/engine/facts/fact';
import { type FactScope, factsOf } from '../../../src/engine/facts/facts-of';
import type { Model } from '../../../src/engine/model';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { type Rows, sheet, workbook } from '../../workbook/read/build-snapshot';
import { FULL_YEAR } from '../../workbook/report/full-year';

/** With a row of everything that the other workbook has not. */
export const SHEETS: Readonly<Record<string, Rows>> = {
  ...FULL_YEAR,
  Instellingen: [
    ...(FULL_YEAR.Instellingen ?? []),
    ['Afronden op', 'euro'],
    ['Standaard bekostiging', 'profijt'],
    ['Standaard maatstaf', 'inwoners'],
  ],
  Deelnemers: [
    ['Code', 'Naam', 'Soort', 'Toetreding', 'Uittreding', 'BCF %', 'Factureren aan', 'Groep', 'Alias'],
    ['A', 'Ast', 'gemeente', '2010-01-01', null, 0.75, null, 'noord; west', 'Astwijk'],
    ['B', 'Beek', 'gemeente', null, null, null, null, 'noord', null],
    ['C', 'Cent', 'gemeente', null, '2016-12-31', null, null, null, null],
    ['D', 'Dal', 'samenwerkingsverband', null, null, null, 'A', null, null],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Kring', 'Vanaf', 'T/m', 'Vast deel %', 'Btw', 'Fte'],
    ['Casco', 'Directie', 'solidariteit', '50% gelijk + 50% inwoners', 'noord', 2016, 2019, null, '21%', 1.5],
    ['P&O', 'Salaris', 'profijt', 'gelijk', null, null, null, null, null, null],
    ['ICT', 'Werkplek', 'p×q', null, null, null, null, '25%', null, null],
  ],
  Matrix: (FULL_YEAR.Matrix ?? []).map((row) => row.map((cell) => (cell === '(x)' ? 'misschien' : cell))),
  Realisatie: [
    ['Werkveld', 'Product', 'Kostensoort', 'L/B', 'Taakveld', 2017],
    ['Casco', 'Directie', 'Personeel', 'L', '0.4', 410],
    ['Casco', 'Directie', 'Personeel', 'B', '0.4', 15],
  ],
  Voorschotten: [
    ['Werkveld', 'Product', 'Jaar', 'A', 'B', 'C', 'D'],
    ['P&O', 'Salaris', 2017, 90, 95, null, null],
  ],
  Hoeveelheden: [
    ['Werkveld', 'Product', 'Soort', 'Jaar', 'Eenheid', 'A', 'B', 'C', 'D'],
    ['ICT', 'Werkplek', 'begroot', 2017, 'plek', 11, 21, 11, 11],
    ['ICT', 'Werkplek', 'werkelijk', 2017, 'plek', 12, 20, 9, 10.5],
  ],
  Tarieven: [
    ['Werkveld', 'Product', 'Jaar', 'Tarief'],
    ['ICT', 'Werkplek', 2017, 4.125],
  ],
  Frictiekosten: [
    ['Omschrijving', 'Jaar', 'Soort', 'A', 'B', 'C', 'D'],
    ['Overgang', 2017, 'begroot', 5, null, null, null],
    ['Overgang', 2017, 'werkelijk', 6, null, null, null],
  ],
  Doorbelasting: [
    ['Van organisatie', 'Deelnemer', 'Naar organisatie', 'Werkveld', 'Product'],
    ['Dienst Drieland', 'D', 'Dienst Drieland', 'ICT', 'Werkplek'],
  ],
  Indexering: [
    ['Jaar', 'Kostensoort', 'Index'],
    [2017, 'Personeel', '3%'],
  ],
};

export const SCOPE: FactScope = { first: 2017, last: 2017, scenario: undefined, tentative: '0' };

export const read = (sheets: Readonly<Record<string, Rows>>): Model =>
  readWorkbook(workbook(Object.entries(sheets).map(([name, rows]) => sheet(name, rows)))).model;
export const MODEL = read(SHEETS);
export const linesOf = (model: Model, scope = SCOPE): readonly string[] =>
  [...factsOf(model, scope)].map(lineOf).sort();
export const LINES = linesOf(MODEL);

/** Scenarios, and rows that continue the werkveld above them, have an order that counts. */
export const isOrdered = (name: string, [, ...rows]: Rows): boolean =>
  name.startsWith('Scenario') || rows.some(([first]) => first === null || first === undefined);
