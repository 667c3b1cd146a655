/** R13, R28: the volumes, the fixed part and the tariff behind the weight of one payer. */
import type { RunContext } from '../context';
import type { Phase, ServiceIndex } from '../model';
import type { Payers } from '../payers';
import { isZero, ONE, rationalText, subtract } from '../rational';
import type { Step } from '../result';
import { volumeRows } from '../rows-of-service';
import { isRefusal } from '../weigh-by-key';
import { explainTentative } from './explain-parts';
import { fixedPart, givenTariff } from './tariff';
import { volumeOf, weighVolumes } from './volumes';
import type { ExplainedWeight } from './weighing';

/** Of a fixed and a variable part each, the volume and the sum of the volumes that it is divided by. */
export function explainVolume(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  { weighing, position }: ExplainedWeight,
): readonly Step[] {
  const { payers } = weighing;
  const tentative = explainTentative(context, service, payers, position);
  if (phase === 'budget') {
    return [
      volumeStep(context, service, phase, payers, position),
      ...tentative,
      ...tariffSteps(context, service),
    ];
  }
  const fixed = fixedPart(context, service);
  const variable = subtract(ONE, fixed);
  const parts = [
    { of: 'budget' as const, part: fixed },
    { of: 'actual' as const, part: variable },
  ].filter(({ part }) => !isZero(part));
  return [
    ...parts.flatMap(({ of, part }): readonly Step[] => {
      const step = volumeStep(context, service, of, payers, position);
      if (parts.length === 1) return [step];
      const params = { phase: of, total: step.params.total ?? '' };
      return [
        step,
        { text: 'fixedPart', params, value: rationalText(part, 15), unit: 'number', sources: [] },
      ];
    }),
    ...tentative,
  ];
}

function volumeStep(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  payers: Payers,
  position: number,
): Step {
  const rows = volumeRows(context.rows, service, phase, context.year);
  const { value, sources } = volumeOf(context, service, phase, rows, payers.indexes[position] ?? 0);
  const weights = weighVolumes(context, service, phase, payers);
  const total = isRefusal(weights)
    ? ''
    : rationalText({ n: BigInt(weights.vector.sum) * weights.unit.n, d: weights.unit.d }, 15);
  return {
    text: 'volume',
    params: { phase, total },
    value: typeof value === 'object' ? value.toFixed() : '0',
    unit: 'number',
    sources,
  };
}

function tariffSteps(context: RunContext, service: ServiceIndex): readonly Step[] {
  const given = givenTariff(context, service);
  if (given === undefined || given === 'unreadable') return [];
  const { tariff, source } = given;
  const value = rationalText({ n: tariff.n, d: tariff.d * 100n }, 15);
  return [{ text: 'tariff', params: {}, value, unit: 'euro', sources: [source] }];
}
