import type { Participant } from '../../../../src/engine/model';
import { STATEMENT_KINDS } from '../../../../src/workbook/report/statements/choice';
import { statementNames } from '../../../../src/workbook/report/statements/names';
import { senderWords } from '../../../../src/workbook/report/statements/sender-words';
import { buildModel } from '../../../engine/build-model';

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

test('the notes of several organisations are told apart, and leave less room for the participant', () => {
  const nameOf = statementNames('nl', ['RT', 'Twe']);
  expect(nameOf(called('ALM', 'Almelo'), 'advance', 'RT')).toBe('Resultaat Almelo voorschot RT');
  expect(nameOf(called('ENS', 'Enschede'), 'settlement', 'Twe')).toBe('Resultaat ENS afrekening Twe');
  // The same for all sheets of a participant.
  expect(nameOf(called('ENS', 'Enschede'), 'overview')).toBe('Resultaat ENS overzicht');
});

const between = (...organisations: readonly string[]) => [
  ...senderWords({
    ...buildModel({ participants: [], services: {} }),
    organisations,
    participants: [called('VRT', 'Veiligheidsregio Twente'), called('[te lang]', 'Lange Naam')],
  }).values(),
];

test('an organisation is called by its code, its initials, or its first letters', () => {
  expect(between('Twentebedrijf')).toEqual([]);
  expect(between('Twentebedrijf', 'Regio Twente', 'veiligheidsregio twente', 'Lange Naam')).toEqual([
    'Twe',
    'RT',
    'VRT',
    'LN',
  ]);
  expect(between('Regio Twente', 'Rijk Tubbergen', '[!]', '🏛️ 🏛️', '')).toEqual(['RT', 'RT2', '1', '12', '13']);
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
    const senders = between(...nasty, 'Een zeer lange naam van vele woorden');
    const nameOf = statementNames(language, senders);
    const names = nasty.flatMap((text) =>
      STATEMENT_KINDS.flatMap((kind) =>
        [undefined, ...senders].map((sender) => nameOf(called(text, `${text}${text}`), kind, sender)),
      ),
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|'$/);
    }
  }
});
