import type { SaveOutcome } from '../../../src/app/scenarios/save-scenario';
import type { PaneAction } from '../../../src/taskpane/state/actions';
import { landingOf, reducePane } from '../../../src/taskpane/state/reducer';
import { INITIAL_STATE, isStale, type PaneState } from '../../../src/taskpane/state/state';
import { blocked, empty, ready, sampleExplanation } from '../sample';

const stateAfter = (actions: readonly PaneAction[], from: PaneState = INITIAL_STATE): PaneState =>
  actions.reduce(reducePane, from);
const checked = (found = ready, changes = 0): PaneAction => ({
  type: 'checked',
  checked: found,
  preview: [],
  changes,
});
const went = (place: PaneState['place']): PaneAction => ({ type: 'went', place });
const changed = (sheet: string): PaneAction => ({ type: 'inputChanged', source: { sheet, cell: 'A1' } });
const previous = { moment: '2026-11-21T11:04:00.000Z' };

describe('where a check lands', () => {
  test.each([
    ['no data', empty, 'check'],
    ['errors', blocked, 'check'],
    ['nothing written yet', ready, 'check'],
    ['results up to date', { ...ready, previous }, 'result'],
    ['older results', { ...ready, previous, outdated: true }, 'divide'],
  ])('%s', (_what, found, place) => {
    expect(landingOf(found)).toBe(place);
    expect(stateAfter([checked(found)]).place).toBe(place);
  });

  test('a later check leaves the user where he is', () => {
    expect(stateAfter([checked(), went('divide'), checked({ ...ready, previous })]).place).toBe('divide');
    expect(stateAfter([checked(), went('help'), checked()]).place).toBe('help');
  });

  test('unless the division is gone', () => {
    expect(stateAfter([checked(), went('divide'), checked(blocked)]).place).toBe('check');
  });

  test('data that came into an empty workbook is shown', () => {
    expect(stateAfter([checked(empty), went('why'), checked(ready)]).place).toBe('check');
  });
});

describe('changes of the input', () => {
  test('make the last check stale until the next', () => {
    const stale = stateAfter([checked(), changed('Begroting')]);
    expect(isStale(stale)).toBe(true);
    expect(isStale(stateAfter([checked(ready, stale.changes)], stale))).toBe(false);
  });

  test('during a check are not lost', () => {
    const before = stateAfter([checked()]);
    const during = stateAfter([changed('Begroting'), checked(ready, before.changes)], before);
    expect(isStale(during)).toBe(true);
  });

  test('on a sheet that was not there yet count, on a result sheet of ours not', () => {
    expect(isStale(stateAfter([checked(), changed('Nieuw blad')]))).toBe(true);
    expect(isStale(stateAfter([checked(), changed('Resultaat lijst')]))).toBe(false);
    expect(isStale(stateAfter([checked(), changed('Result list')]))).toBe(false);
  });

  test('on a sheet of the user that only looks like ours count', () => {
    const sheets = [
      ...ready.reading.sheets,
      { sheet: 'Resultaat 2015', kind: 'actual' as const, header: 'A1', rows: 1, hidden: false },
    ];
    const found = { ...ready, reading: { ...ready.reading, sheets } };
    expect(isStale(stateAfter([checked(found), changed('Resultaat 2015')]))).toBe(true);
  });
});

describe('written and removed results', () => {
  const report = {
    written: [{ spec: 'Resultaat lijst', sheet: 'Resultaat lijst' }],
    replaced: [],
    removed: [],
  };

  test('writing shows the result, which is up to date from then on', () => {
    const state = stateAfter([
      checked({ ...ready, previous, outdated: true }),
      { type: 'written', report, moment: '2026-11-22T10:00:00.000Z' },
    ]);
    expect(state.place).toBe('result');
    expect(state.checked?.outdated).toBe(false);
    expect(state.checked?.previous).toEqual({
      moment: '2026-11-22T10:00:00.000Z',
      sheets: ['Resultaat lijst'],
    });
  });

  test('removing leaves no result and no derivation of it', () => {
    const state = stateAfter([
      checked({ ...ready, previous }),
      { type: 'answered', answer: { explanation: sampleExplanation, source: { sheet: 'x', cell: 'A1' } } },
      { type: 'removed', report: { ...report, written: [], removed: ['Resultaat lijst'] } },
    ]);
    expect([state.checked?.previous, state.answer]).toEqual([undefined, undefined]);
    expect(state.outcome).toEqual({ kind: 'removed', sheets: 1 });
  });

  test('the next piece of work clears what was told about the last', () => {
    const state = stateAfter([
      { type: 'failed', problem: { kind: 'bug', details: '' } },
      { type: 'editsFound', edits: [{ sheet: 'x', cell: 'A1' }] },
      { type: 'started', task: 'reading' },
    ]);
    expect([state.problem, state.outcome, state.edits]).toEqual([undefined, undefined, []]);
  });

  test('a question that is asked again after a scenario was saved leaves it told', () => {
    const outcome: SaveOutcome = { kind: 'saved', sheet: "Scenario's" };
    const state = stateAfter([
      { type: 'scenarioSaved', scenario: 'Duurder', outcome },
      { type: 'started', task: 'calculating' },
    ]);
    expect(state.outcome).toEqual({ ...outcome, scenario: 'Duurder' });
  });
});

describe('places', () => {
  test('help goes back to where it was opened, however often it was pressed', () => {
    expect(
      stateAfter([checked(), went('divide'), went('help'), went('help'), { type: 'helpClosed' }]).place,
    ).toBe('divide');
  });

  test('a selected amount opens its derivation only from the result', () => {
    const source = { sheet: 'Resultaat lijst', cell: 'F7' };
    const answered: PaneAction = { type: 'answered', answer: { explanation: sampleExplanation, source } };
    expect(stateAfter([checked(), went('result'), answered]).place).toBe('why');
    expect(stateAfter([checked(), went('check'), answered]).place).toBe('check');
  });

  test('a workbook with other participants shows all of them again', () => {
    const { model } = ready.reading;
    const fewer = { ...model, participants: model.participants.slice(1) };
    const chosen = stateAfter([checked(), { type: 'participantChosen', participant: 2 }]);
    expect(stateAfter([checked()], chosen).participant).toBe(2);
    const found = { ...ready, reading: { ...ready.reading, model: fewer } };
    expect(stateAfter([checked(found)], chosen).participant).toBeUndefined();
  });
});
