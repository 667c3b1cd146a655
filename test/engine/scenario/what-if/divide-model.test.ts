import type { Model } from '../../../../src/engine/model';
import { runYear } from '../../../../src/engine/run';
import { runChanges } from '../../../../src/engine/scenario/run-scenario';
import { createWhatIf } from '../../../../src/engine/scenario/what-if/create-what-if';
import { change } from '../scenario-rows';
import { workbook, YEAR } from './organisations';

const MODEL = workbook();

describe('R24 a model that shares with the baseline whatever it does not change', () => {
  const whatIf = createWhatIf(MODEL, { year: YEAR });
  const [first, ...others] = MODEL.participants;
  if (!first) throw new Error('no participants');
  const withFirst = (changed: Partial<typeof first>): Model => ({
    ...MODEL,
    participants: [{ ...first, ...changed }, ...others],
  });

  test.each<readonly [string, Model]>([
    ['another kind of participant', withFirst({ kind: 'partnership' })],
    ['in other groups', withFirst({ groups: ['Oost'] })],
    ['another code, which breaks ties (R2)', withFirst({ code: 'Z' })],
    ['whole euros', { ...MODEL, settings: { ...MODEL.settings, roundTo: 'euro' } }],
    ['fewer cost lines', { ...MODEL, costLines: MODEL.costLines.slice(1) }],
    ['fewer volumes', { ...MODEL, volumes: MODEL.volumes.slice(0, -1) }],
  ])('%s', (_, model) => {
    expect(whatIf.divide(model).outcomes).toEqual(runYear(model, { year: YEAR }).outcomes);
  });

  test('the workbook itself, beside one whose costs were changed', () => {
    const { model } = runChanges(MODEL, [change('kosten %', { service: 'Salaris' }, '5%')], { year: YEAR });
    const { outcomes, divided } = createWhatIf(model, { year: YEAR }).divide(MODEL);
    expect(outcomes).toEqual(whatIf.baseline.outcomes);
    expect(divided).toBe(1);
  });

  test('the same model: nothing', () => {
    const { outcomes, divided } = whatIf.divide({ ...MODEL });
    expect([outcomes, divided]).toEqual([whatIf.baseline.outcomes, 0]);
  });
});
