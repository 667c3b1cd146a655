import fc from 'fast-check';
import type { Model } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { taskFieldsOf } from '../../src/engine/task-fields';
import { arbitrarySpec, FULL } from './arbitrary-model';
import { buildModel } from './build-model';
import { oracleShares } from './oracle';

describe('contributions per taakveld of any workbook', () => {
  test('every cent of every contribution is accounted for, by the weights of its lines', () => {
    const names = ['0.4 Overhead', '6.1', '6.2', undefined];
    let compared = 0;
    fc.assert(
      fc.property(
        arbitrarySpec(FULL),
        fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
        (spec, picks) => {
          const plain = buildModel(spec);
          const model: Model = {
            ...plain,
            costLines: plain.costLines.map((one, at) => ({ ...one, taskField: names[picks[at % 40] ?? 0] })),
          };
          const run = runYear(model, { year: model.settings.year ?? 2024 });
          const sums = new Map<string, number>();
          const parts = new Map<string, number[]>();
          const { fields, amounts } = taskFieldsOf(model, run);
          for (const { outcome, component, participant, field, amount } of amounts) {
            const key = `${outcome.service} ${outcome.phase} ${component} ${participant ?? '-'}`;
            sums.set(key, (sums.get(key) ?? 0) + amount);
            const own = parts.get(key) ?? fields.map(() => 0);
            own[field] = amount;
            parts.set(key, own);
          }
          for (const { service, phase, allocations } of run.outcomes) {
            for (const { component, amount, payers, shares } of allocations) {
              const rows =
                component === 'rounding'
                  ? [['-', amount] as const]
                  : payers.map((payer, at) => [payer, shares[at] ?? 0] as const);
              for (const [who, share] of rows) {
                const key = `${service} ${phase} ${component} ${who}`;
                expect([key, sums.get(key) ?? 0]).toEqual([key, share]);
                sums.delete(key);
                const weights =
                  component === 'service' ? weightsOf(model, fields, service, phase) : undefined;
                if (!weights || share === 0 || model.settings.roundTo === 'euro') continue;
                expect(parts.get(key)).toEqual(oracleShares(share, weights));
                compared += 1;
              }
            }
          }
          expect([...sums]).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

/** Lasten − baten of the lines by name, as a person adds them up; undefined where there is nothing to go by. */
function weightsOf(
  model: Model,
  fields: readonly { readonly name: string }[],
  service: number,
  phase: 'budget' | 'actual',
) {
  const own = model.costLines.filter((one) => one.service === service && one.book === phase);
  if (own.some(({ costKind }) => costKind !== 'Personeel')) return undefined;
  if (model.costLines.some((one) => one.service === undefined)) return undefined;
  const nets = fields.map(({ name }) =>
    own
      .filter(({ taskField = '' }) => taskField === name)
      .flatMap(({ side, years }) =>
        years.map(({ amount }) => (side === 'income' ? -1 : 1) * Number(amount ?? 0)),
      )
      .reduce((sum, cents) => sum + cents, 0),
  );
  const side = nets.reduce((sum, net) => sum + net, 0) < 0 ? -1 : 1;
  const weights = nets.map((net) => ({ n: BigInt(Math.max(0, net * side)), d: 1n }));
  return weights.some(({ n }) => n > 0n) ? weights : undefined;
}
