/** Questions as they come out of a workbook, which can hold any text. */
import {
  isSheetRequests,
  type SheetRequest,
  withoutKind,
  withRequest,
} from '../../../src/app/analyses/remembered-requests';

const SENSITIVITY: SheetRequest = { kind: 'sensitivity', percent: '10', participants: ['A'] };
const FAIRNESS: SheetRequest = { kind: 'fairness', bound: 250 };
const COALITIONS: SheetRequest = {
  kind: 'coalitions',
  service: { organisation: '', field: 'P&O', name: 'Salaris' },
};

test('what was written is read, also through JSON', () => {
  const all = [SENSITIVITY, FAIRNESS, COALITIONS, { kind: 'fairness' }];
  expect(isSheetRequests(JSON.parse(JSON.stringify(all)))).toBe(true);
  expect(isSheetRequests([])).toBe(true);
});

test.each([
  ['no list', SENSITIVITY],
  ['a text', ['sensitivity']],
  ['a goal, which has no sheet', [{ kind: 'goal' }]],
  ['no percentage', [{ ...SENSITIVITY, percent: 'Infinity' }]],
  ['a percentage of 0', [{ ...SENSITIVITY, percent: '0' }]],
  ['more than all of it', [{ ...SENSITIVITY, percent: '101' }]],
  ['participants that are numbers', [{ ...SENSITIVITY, participants: [1] }]],
  ['half a service', [{ kind: 'coalitions', service: { field: 'P&O', name: 'Salaris' } }]],
  ['part of a cent', [{ kind: 'fairness', bound: 0.5 }]],
  ['a bound of nothing', [{ kind: 'fairness', bound: 0 }]],
])('not %s', (_, value) => {
  expect(isSheetRequests(value)).toBe(false);
});

test('one of each kind', () => {
  const other: SheetRequest = { ...SENSITIVITY, percent: '5' };
  expect(withRequest([SENSITIVITY, FAIRNESS], other)).toEqual([FAIRNESS, other]);
  expect(withoutKind([SENSITIVITY, FAIRNESS], 'sensitivity')).toEqual([FAIRNESS]);
});
