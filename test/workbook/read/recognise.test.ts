import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { RecognisedSheet } from '../../../src/workbook/read/reading';
import { BUDGET, book, MATRIX, PARTICIPANTS, sheet, workbook } from './build-snapshot';
import { findingsOf, modelOf } from './look';

const sheetsOf = (sheets: Parameters<typeof book>[0]): readonly RecognisedSheet[] =>
  readWorkbook(book(sheets)).sheets;

describe('recognition by header row', () => {
  test('every sheet of the contract, whatever it is called', () => {
    const kinds = sheetsOf({
      Z1: [['instelling ', ' WAARDE']],
      Z2: [['Maatstaf', 'Jaar', 'A', 'B']],
      Z3: [['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Vanaf']],
      Z4: [['Werkveld', 'Product', 'Soort', 'Jaar', 'A']],
      Z5: [['Werkveld', 'Product', 'Jaar', 'Tarief']],
      Z6: [['Deelnemer', 'Werkveld', 'Product', 'Ingang']],
      Z7: [['Omschrijving', 'Jaar', 'Soort', 'A']],
      Z8: [['Van organisatie', 'Deelnemer', 'Naar organisatie', 'Werkveld', 'Product']],
      Z9: [['Jaar', 'Kostensoort', 'Index']],
      Z10: [['Deelnemer', 'Werkveld', 'Product', 'Deelname', 'Contramal', 'Fte', 'Budget', 'Frictiekosten']],
      Z11: [['Scenario', 'Wijziging', 'Deelnemer', 'Jaar', 'Waarde']],
      'Ingebracht budget': [['Werkveld', 'Product', 'Jaar', 'A']],
      'Voorschot 2016': [['Werkveld', 'Product', 'A', 'B']],
      Leeswijzer: [['Dit blad zegt iets over producten']],
    }).map(({ sheet: name, kind }) => `${name} ${kind}`);
    expect(kinds).toEqual([
      'Deelnemers participants',
      'Matrix matrix',
      'Begroting budget',
      'Z1 settings',
      'Z2 drivers',
      'Z3 services',
      'Z4 volumes',
      'Z5 tariffs',
      'Z6 agreements',
      'Z7 friction',
      'Z8 recharges',
      'Z9 indexes',
      'Z10 onboarding',
      'Z11 scenarios',
      'Ingebracht budget contributed',
      'Voorschot 2016 advances',
      'Leeswijzer unknown',
    ]);
  });

  test('says where the header is, how many rows follow, and what each column is', () => {
    const [, matrix] = sheetsOf({ Matrix: [['Titel'], ...MATRIX, ['ICT', 'Netwerk', 'x', null, null]] });
    expect(matrix).toMatchObject({ header: 'A2', rows: 3, hidden: false, confidence: 'certain' });
    expect(matrix?.columns).toEqual([
      { cell: 'A2', heading: 'Werkveld', key: 'werkveld', role: 'field' },
      { cell: 'B2', heading: 'Product', key: 'product', role: 'service' },
      { cell: 'C2', heading: 'A', key: 'a', role: 'participants', participants: ['A'] },
      { cell: 'D2', heading: 'B', key: 'b', role: 'participants', participants: ['B'] },
      { cell: 'E2', heading: 'RT', key: 'rt', role: 'participants', participants: ['RT'] },
    ]);
  });

  test('hidden sheets are read and told; result sheets of our own are not', () => {
    const snapshot = workbook([
      sheet('Deelnemers', PARTICIPANTS, { visibility: 'hidden' }),
      sheet('Matrix', MATRIX),
      sheet('Begroting', BUDGET, { visibility: 'veryHidden' }),
      sheet('Resultaat lijst', BUDGET, { own: true }),
    ]);
    const { model, sheets } = readWorkbook(snapshot);
    expect(model.costLines).toHaveLength(2);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([true, false, true]);
    expect(findingsOf(model)).toEqual(['HIDDEN_READ info Deelnemers!A1', 'HIDDEN_READ info Begroting!A1']);
  });

  test('hidden rows and columns with something in them are told', () => {
    const model = modelOf({
      Begroting: sheet('Begroting', [...BUDGET, []], { hiddenRows: [2, 3, 9], hiddenColumns: [3, 8] }),
    });
    expect(model.findings).toMatchObject([
      { code: 'HIDDEN_READ', params: { sheet: 'Begroting', whole: '', rows: 1, columns: 1 } },
    ]);
    expect(model.costLines).toHaveLength(2);
  });

  test.each(['Deelnemers', 'Matrix', 'Begroting'])('without %s nothing may be calculated', (name) => {
    const model = modelOf({ [name]: undefined });
    expect(model.findings).toContainEqual(
      expect.objectContaining({ code: 'SHEET_MISSING', severity: 'error', scope: 'all' }),
    );
  });

  test('an empty workbook misses all three', () => {
    expect(findingsOf(readWorkbook(workbook([])).model)).toEqual(new Array(3).fill('SHEET_MISSING error -'));
  });

  test('two sheets of one kind both count', () => {
    const model = modelOf({
      'Begroting ICT': [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['ICT', 'Werkplek', 'Inhuur', 5],
      ],
    });
    expect(findingsOf(model)).toEqual(['SHEET_DUPLICATE info Begroting ICT!A1']);
    expect(model.costLines).toHaveLength(3);
  });
});
