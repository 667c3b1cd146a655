/** What is being made stays until it is saved or thrown away, whatever the sheet holds after another check. */
import { type ChangeDraft, EMPTY_CHANGE, type ScenarioDraft } from '../../../src/app/scenarios/draft';
import {
  chosenOf,
  EMPTY_BOOK,
  isTaken,
  isUnsaved,
  type ScenarioBook,
  shownOf,
  withAdded,
  withCombined,
  withDiscarded,
  withMoved,
  withName,
  withNew,
  withRemoved,
  withSaved,
  withSheet,
} from '../../../src/taskpane/what-if/scenario-book';

const change = (value: string): ChangeDraft => ({ ...EMPTY_CHANGE, change: 'kosten %', value });
const scenario = (name: string, ...values: readonly string[]): ScenarioDraft => ({
  name,
  changes: values.map(change),
});
const valuesOf = (book: ScenarioBook): readonly string[] =>
  chosenOf(book)?.draft.changes.map(({ value }) => value) ?? [];
const namesOf = ({ scenarios }: ScenarioBook): readonly string[] => scenarios.map(({ draft }) => draft.name);

const SHEET = [scenario('A', '1%'), scenario('B', '2%', '3%')];
const loaded = withSheet(EMPTY_BOOK, SHEET);
const choose = (book: ScenarioBook, name: string): ScenarioBook => ({
  ...book,
  chosen: book.scenarios.find(({ draft }) => draft.name === name)?.id,
});

test('changes are added, moved and taken out in order', () => {
  const book = withAdded(choose(loaded, 'B'), change('4%'));
  expect(valuesOf(book)).toEqual(['2%', '3%', '4%']);
  expect(valuesOf(withMoved(book, 2, -1))).toEqual(['2%', '4%', '3%']);
  expect(valuesOf(withMoved(book, 0, -1))).toEqual(['2%', '3%', '4%']);
  expect(valuesOf(withRemoved(book, 0))).toEqual(['3%', '4%']);
  expect(valuesOf(withCombined(choose(loaded, 'A'), 2))).toEqual(['1%', '2%', '3%']);
});

test('a name is free, whatever its case', () => {
  const twice = withNew(withNew(loaded, 'a'), 'a');
  expect(namesOf(twice)).toEqual(['A', 'B', 'a (2)', 'a (3)']);
  expect(isTaken(loaded, 'b', undefined)).toBe(true);
  expect(isTaken(loaded, 'b', 2)).toBe(false);
});

test('another check takes what the sheet holds, and keeps what was not saved', () => {
  const edited = withAdded(choose(withNew(loaded, 'Nieuw', [change('9%')]), 'A'), change('7%'));
  const after = withSheet(edited, [scenario('A', '5%'), scenario('C')]);
  expect(namesOf(after)).toEqual(['A', 'C', 'Nieuw']);
  expect(valuesOf(after)).toEqual(['1%', '7%']);
  expect(after.scenarios.map(isUnsaved)).toEqual([true, false, true]);
  expect(chosenOf(after)?.draft.name).toBe('A');
});

test('a scenario that was saved under another name is one, not two', () => {
  const renamed = withName(choose(loaded, 'A'), 'Z');
  const draft = chosenOf(renamed)?.draft ?? scenario('');
  const after = withSheet(withSaved(renamed, renamed.chosen ?? 0, draft), [SHEET[1] ?? draft, draft]);
  expect([...namesOf(after)].sort()).toEqual(['B', 'Z']);
  expect(after.scenarios.some(isUnsaved)).toBe(false);
  expect(chosenOf(after)?.draft.name).toBe('Z');
});

test('throwing away goes back to the sheet, or forgets what does not stand on it', () => {
  const edited = withAdded(choose(loaded, 'A'), change('7%'));
  expect(valuesOf(withDiscarded(edited, edited.chosen ?? 0))).toEqual(['1%']);
  const fresh = withNew(loaded, 'Nieuw');
  expect(namesOf(withDiscarded(fresh, fresh.chosen ?? 0))).toEqual(['A', 'B']);
  expect(chosenOf(withDiscarded(fresh, fresh.chosen ?? 0))).toBeUndefined();
});

test('the chosen scenario is shown first, then those beside it', () => {
  expect(shownOf({ ...choose(loaded, 'B'), beside: [1, 2] }).map(({ draft }) => draft.name)).toEqual([
    'B',
    'A',
  ]);
});
