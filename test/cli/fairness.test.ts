/** What the command line says of fairness and of another model. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { rawWorkbook } from '../workbook/read/layouts/raw-workbook';
import { runHere } from './run-here';

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eerlijk-'));
  input = join(folder, 'in.xlsx');
  const sheets = {
    Deelnemers: [
      ['Code', 'Naam', 'Soort'],
      ['A', 'Almelo', 'gemeente'],
      ['B', 'Borne', 'gemeente'],
    ],
    Matrix: [
      ['Werkveld', 'Product', 'A', 'B'],
      ['P&O', 'Salaris', 'x', 'x'],
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Vanaf', 'T/m', 'Vast deel %'],
      ['P&O', 'Salaris', 'profijt', 'inwoners', null, 2016, '0%'],
      ['P&O', 'Salaris', 'profijt', 'gelijk', 2017, null, '0%'],
    ],
    Maatstaven: [
      ['Maatstaf', 'A', 'B'],
      ['inwoners', 300, 100],
    ],
    Begroting: [
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016, 2017],
      ['P&O', 'Salaris', 'Personeel', 'L', 1200, 1200],
    ],
  };
  writeFileSync(input, rawWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))));
});
afterEach(() => rmSync(folder, { recursive: true }));

const verdeel = (...argv: readonly string[]) => runHere([input, ...argv]);

describe('R26 --eerlijkheid', () => {
  test('prints what everybody pays beside the lines', async () => {
    const { status, out, rowsOf } = await verdeel('--jaar', '2016', '--eerlijkheid');
    expect(status).toBe(0);
    // Nothing is fixed, so that everybody pays, adds and would pay alone the same: its own inhabitants.
    const borne = rowsOf('Borne').at(-1);
    expect(borne).toEqual(['€ 300,00', '€ 300,00', '€ 300,00', '€ 300,00']);
    expect(out).toContain('Niemand betaalt meer dan alleen.');
  });

  test('writes the sheet', async () => {
    const output = join(folder, 'uit.xlsx');
    await verdeel('--eerlijkheid', '--uit', output);
    const { sheets } = await (await openXlsx(readFileSync(output), output)).read();
    expect(sheets.map(({ name }) => name)).toContain('Resultaat eerlijkheid');
  });

  test('says nothing of it when it is not asked', async () => {
    const { out } = await verdeel();
    expect(out.join('\n')).not.toContain('Shapley');
  });
});

describe('R27 --ingroei', () => {
  test('two years with another key: effect in euro and per inhabitant', async () => {
    const { rowsOf } = await verdeel('--jaar', '2016-2017', '--ingroei', '1,00');
    expect(rowsOf('Almelo').at(-1)).toEqual(['€ 900,00', '€ 600,00', '−€ 300,00', '−€ 1,00']);
    expect(rowsOf('Borne').at(-1)).toEqual(['€ 300,00', '€ 600,00', '€ 300,00', '€ 3,00']);
  });

  test.each(['veel', '0', '-1', '1,234'])('%s is no amount per inhabitant', async (bound) => {
    const { status, err } = await verdeel(`--ingroei=${bound}`);
    expect(status).toBe(2);
    expect(err[0]).toContain('euro');
  });
});
