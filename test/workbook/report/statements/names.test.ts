import type { Participant } from '../../../../src/engine/model';
import { STATEMENT_KINDS } from '../../../../src/workbook/report/statements/choice';
import { statementNames } from '../../../../src/workbook/report/statements/names';

const called = (code: string, name: string): Participant => ({
  ...{ code, name, kind: 'municipality', aliases: [], groups: [] },
  ...{ joined: undefined, left: undefined, vatCompensation: undefined, billTo: undefined },
  source: { sheet: 'Deelnemers', cell: 'A2' },
});

test('short names as they are, long ones by their code', () => {
  const nameOf = statementNames('nl');
  expect(nameOf(called('ALM', 'Almelo'), 'advance')).toBe('Resultaat Almelo voorschot');
  expect(nameOf(called('WV', 'Waterschap Vechtstromen'), 'settlement')).toBe('Resultaat WV afrekening');
});

test('whatever participants are called, Excel takes the names and tells them apart', () => {
  const nasty = [
    "[a]:b*c?/d\\e'",
    'Gemeente Bergen (Noord-Holland)',
    'gemeente bergen (limburg)',
    '',
    "'",
    '🏛️'.repeat(20),
  ];
  for (const language of ['nl', 'en'] as const) {
    const nameOf = statementNames(language);
    const names = nasty.flatMap((text) =>
      STATEMENT_KINDS.map((kind) => nameOf(called(text, `${text}${text}`), kind)),
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|'$/);
    }
  }
});
