/** Organisations of every kind in one workbook: some are one whole with their casco, or with who sells to them. */
import { Decimal } from 'decimal.js';
import type { Model } from '../../../../src/engine/model';
import { buildModel } from '../../build-model';
import type { ModelSpec, RuleSpec, ServiceSpec } from '../../model-spec';
import { freeze } from '../scenario-rows';

export const YEAR = 2024;

const product = (organisation: string, rule: RuleSpec, rest: ServiceSpec): ServiceSpec => ({
  ...{ organisation, field: organisation, rules: [rule] },
  ...rest,
});
const casco = (organisation: string, rule: RuleSpec): ServiceSpec =>
  product(organisation, rule, { kind: 'casco', budget: 90, actual: 99 });
const benefit: RuleSpec = { kind: 'benefit' };
const costs = { budget: '120.40', actual: '130.40' };
const both = { A: 'x', B: 'x' } as const;

export const workbook = (blocks: NonNullable<ModelSpec['blocks']> = []): Model =>
  freeze(
    buildModel({
      year: YEAR,
      settings: { tentative: new Decimal('0.25') },
      participants: ['A', 'B', 'C', 'D', 'Koper', 'Verkoper', 'Klant'].map((code) => ({
        code,
        kind: code.length > 1 ? 'partnership' : 'municipality',
      })),
      drivers: {
        inwoners: { A: 100, B: 200, C: 300, D: 50 },
        fte: { A: 1, B: 2, C: 4, D: 1 },
        uren: { A: 5, B: 5, C: 6, D: 1 },
      },
      services: {
        Salaris: product('Los', { kind: 'benefit', key: 'inwoners' }, { ...costs, marks: both }),
        Advies: product(
          'Los',
          { kind: 'contribution' },
          { ...costs, marks: both, contributed: { A: 50, B: 60 } },
        ),
        Hosting: product(
          'Los',
          { kind: 'volume', fixed: 0.5 },
          {
            ...{ ...costs, marks: { A: 'x', B: 20 } },
            volumes: { budget: { A: 10 }, actual: { A: 10, B: 30 } },
          },
        ),
        Tarief: product(
          'Los',
          { kind: 'volume' },
          {
            ...{ ...costs, marks: both, tariff: 3 },
            volumes: { budget: { A: 10, B: 20 }, actual: { A: 9, B: 30 } },
          },
        ),
        Misschien: product('Los', benefit, { ...costs, marks: { A: 'x', B: '(x)' } }),
        Een: product('Los', { ...benefit, fte: 1 }, { ...costs, field: 'Blok', marks: { A: 'x', D: 'x' } }),
        Twee: product('Los', { ...benefit, fte: 3 }, { ...costs, field: 'Blok', marks: { B: 'x' } }),
        Elders: product('Elders', { ...benefit, fte: 1 }, { ...costs, field: 'Blok', marks: { B: 'x' } }),
        Leeg: product('Los', benefit, { ...costs, field: 'Niets', marks: { A: 'x' } }),
        Vast: product('Vast', benefit, { ...costs, marks: both }),
        Vastcasco: {
          ...casco('Vast', {
            kind: 'solidarity',
            key: '50% gelijk + 50% fte',
            circle: { kind: 'municipalities' },
          }),
          ...{ budget: 0, lines: [{ kind: 'Huisvesting', years: { [YEAR]: 80 } }] },
        },
        Kring: product('Kring', benefit, { ...costs, marks: { A: 'x', D: 'x' } }),
        Kringcasco: casco('Kring', { kind: 'solidarity', key: 'inwoners', circle: { kind: 'takers' } }),
        Pond: product('Pond', benefit, { ...costs, marks: both }),
        Pondcasco: casco('Pond', { kind: 'solidarity', key: 'pondspondsgewijs' }),
        Opslag: product('Opslag', benefit, { ...costs, marks: { A: 'x', B: '(x)' } }),
        Opslagcasco: casco('Opslag', { kind: 'markup' }),
        Huur: product('Verkoper', benefit, { ...costs, marks: { A: 'x', Koper: 'x' } }),
        Beleid: product('Koper', benefit, { ...costs, marks: { B: 'x', Verkoper: 'x' } }),
        Inkoop: product('Koper', benefit, { ...costs, marks: { A: 'x' } }),
        Zaal: product('Zaal', benefit, { ...costs, marks: { A: 'x', Klant: 'x' } }),
        Feest: product('Feest', benefit, { ...costs, marks: { B: 'x' } }),
      },
      blocks: [
        { organisation: 'Los', field: 'Blok', kind: 'Schoonmaak', years: { [YEAR]: 40 } },
        { organisation: 'Los', field: 'Blok', book: 'actual', years: { [YEAR]: 48 } },
        ...blocks.map((block) => ({ ...block, organisation: 'Los' })),
      ],
      recharges: [
        ['Verkoper', 'Koper', 'Beleid'],
        ['Koper', 'Verkoper', 'Huur'],
        ['Zaal', 'Klant', 'Feest'],
      ],
      indexes: [[YEAR + 1, 'Personeel', 0.03]],
    }),
  );
