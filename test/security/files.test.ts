/** Files that are made for participants: what a workbook calls them is never a path, a formula or a device. */
import { bookingFiles } from '../../src/app/bookings-csv';
import { calculate } from '../../src/app/calculate';
import { participantBooks } from '../../src/app/participant-books';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { STATEMENT_KINDS } from '../../src/workbook/report/statements/choice';
import { fileOf, namedSheets } from './hostile-workbook';

const HOSTILE = [
  '../../../tmp/kwaad',
  '..',
  'C:\\kwaad',
  '/etc/passwd',
  'a\u0000b',
  'CON:',
  '~$x',
  '<b>',
  '=1+1',
];

test.each(HOSTILE)('participants called %j', async (start) => {
  const name = (plain: string): string => `${start}${plain}`;
  const host = await openXlsx(await fileOf(namedSheets(name)), 'werkmap.xlsx');
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { confirmed: true });
  const options = { language: 'nl', moment: new Date(0), snapshot } as const;
  const files = [
    ...bookingFiles(calculation, 'nl'),
    ...participantBooks(calculation, { participants: 'all', kinds: STATEMENT_KINDS }, options),
  ].map(({ file }) => file);
  // Three participants, two kinds of files.
  expect(files).toHaveLength(6);
  expect(new Set(files).size).toBe(files.length);
  for (const file of files) {
    expect(file).toMatch(/^[\p{L}\p{N} ()&'+-]+\.(?:csv|xlsx)$/u);
    expect(file).not.toMatch(/^(?:con|nul|aux|prn|com\d|lpt\d)\./i);
  }
});

test('no line of a booking file starts a cell that a spreadsheet calculates', async () => {
  for (const sign of ['=', '+', '-', '@', '\t=']) {
    const host = await openXlsx(await fileOf(namedSheets((plain) => `${sign}1+1_${plain}`)), 'werkmap.xlsx');
    const calculation = calculate(await host.read(), { confirmed: true });
    const cells = bookingFiles(calculation, 'nl').flatMap(({ bytes }) =>
      new TextDecoder().decode(bytes).split(/[;\r\n]+/),
    );
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => /^"?\s*[=+@]|^"?\s*-(?!\d+,\d\d$)/.test(cell))).toEqual([]);
  }
});
