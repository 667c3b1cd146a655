/** The rule that counts, of models that share the rows of Producten as the changes of a scenario do. */
import { keyOfDriver } from '../../src/engine/key';
import type { Model } from '../../src/engine/model';
import { selectRules } from '../../src/engine/select-rule';
import { buildModel } from './build-model';
import { oneService } from './one-service';
import { shares } from './read-run';

const model = buildModel({
  participants: ['A'],
  services: {
    Dienst: {
      rules: [
        { kind: 'benefit', to: 2024 },
        { kind: 'volume', from: 2025 },
      ],
    },
    Vrij: { contributed: { A: 1 } },
    Frictie: { kind: 'friction' },
  },
});
const read = (of: Model, year: number) =>
  selectRules(of, year).map(({ kind, key, refused }) => refused ?? [kind, key.text].join(' '));
/** Asked right after the model itself, of which the rules are kept. */
const kindsOf = (of: Model, year = 2024) => {
  read(model, 2024);
  return read(of, year);
};

describe('the rule of a year', () => {
  test('follows the year, the services, their Inbreng and the settings of the model that is asked about', () => {
    const { services, settings } = model;
    const expected = ['benefit gelijk', 'contribution gelijk', 'direct gelijk'];
    expect(kindsOf(model)).toEqual(expected);
    expect(kindsOf(model, 2025)).toEqual(['volume gelijk', ...expected.slice(1)]);
    expect(kindsOf({ ...model, contributed: [] })).toEqual([expected[0], 'benefit gelijk', expected[2]]);
    const regular = services.map((service) => ({ ...service, kind: 'regular' as const }));
    expect(kindsOf({ ...model, services: regular })).toEqual([...expected.slice(0, 2), 'benefit gelijk']);
    const defaults = { ...settings, defaultKey: keyOfDriver('fte') };
    expect(kindsOf({ ...model, settings: defaults })).toEqual([
      'benefit fte',
      'contribution fte',
      'direct fte',
    ]);
    expect(kindsOf(model)).toEqual(expected);
    expect(selectRules(model, 2024)).toBe(selectRules({ ...model, costLines: [] }, 2024));
  });

  test('R10 solidarity by default is paid by all', () => {
    const found = oneService({ budget: 12 }, { settings: { defaultFunding: 'solidarity' } });
    expect(shares(found.model, found.run, 'Dienst')).toEqual({ A: '3.00', B: '3.00', C: '3.00', D: '3.00' });
  });
});
