import fc from 'fast-check';
import { explain } from '../../src/engine/explain';
import type { Step } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { dictionaryOf } from '../../src/locale';
import { arbitrarySpec, FULL } from './arbitrary-model';
import { buildModel } from './build-model';

const nl = dictionaryOf('nl').trace;
const en = dictionaryOf('en').trace;
const say = (text: Step['text'], params: Step['params'] = {}): string => nl.steps[text](params);

describe('R28 in words', () => {
  test.each<[string, string]>([
    [say('indexed', { kind: 'Personeel', year: 2017, index: '0.025' }), 'Personeel, 2017: index 2,5%'],
    [say('indexed', { kind: 'Personeel', year: 2017, index: '-0.1' }), 'Personeel, 2017: index −10%'],
    [say('scenarioChange', { fraction: '1' }), 'scenario: 100%'],
    [say('amendment', { kind: 'Materieel', number: 2 }), 'begrotingswijziging 2: Materieel'],
    [say('amendment', { kind: 'Materieel', number: 0 }), 'scenario: Materieel'],
    [say('block', { kind: 'Personeel', fte: '1.5', total: '60' }), 'deel van Personeel: 1,5 van 60 fte'],
    [say('markup', { net: '1234.50', total: '98765.00' }), 'opslag: nettolasten € 1.234,50 van € 98.765,00'],
    [say('exit', { fraction: '0.8' }), 'uittreedvergoeding: 80%'],
    [
      say('driverOfMix', { driver: 'inwoners', fraction: '1/3', total: '82077' }),
      'maatstaf inwoners, telt voor 1/3; alle betalers samen 82.077',
    ],
    [say('volume', { phase: 'actual', total: '30.5' }), 'hoeveelheid (realisatie); alle betalers samen 30,5'],
    [
      say('serviceTotal', { components: 'service, markup' }),
      'werkelijke bijdrage: dienst en opslag casco samen',
    ],
    [say('advance', { source: 'budget' }), 'voorschot: de begrote bijdrage'],
    [en.steps.markup({ net: '1234.50', total: '98765.00' }), 'mark-up: net cost €1,234.50 of €98,765.00'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('every step of any derivation reads, in both languages', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const model = buildModel(spec);
        const run = runYear(model, { year: 2024 });
        for (const { service, phase, allocations } of run.outcomes) {
          for (const { component, payers } of allocations) {
            const participant = payers[0] ?? 0;
            const explanation = explain(model, run, { service, phase, component, participant });
            for (const { text, params } of explanation?.steps ?? []) {
              for (const { steps } of [nl, en]) {
                expect(steps[text](params)).toMatch(/^\p{L}[^\n]+$/u);
                expect(steps[text](params)).not.toMatch(/undefined|NaN|\bnull\b/);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the rules have a sentence each', () => {
    for (const { rules } of [nl, en]) {
      for (const sentence of Object.values(rules)) expect(sentence).toMatch(/\.$/);
    }
  });
});
