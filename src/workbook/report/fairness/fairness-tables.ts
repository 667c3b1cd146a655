/** The tables of Resultaat eerlijkheid: the lines per participant (R26), and the redistribution with its phase-in (R27). */
import type { FairnessLine, FairnessLines } from '../../../engine/fairness/fairness-lines';
import type { Effect } from '../../../engine/fairness/redistribution';
import type { Cents } from '../../../engine/model';
import { multiply, type Rational, rational, round } from '../../../engine/rational';
import { dictionaryOf } from '../../../locale';
import { euro } from '../parts/cells';
import { type Named, participantColumns } from '../parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { Redistribution } from './fairness-facts';

type Liner = Named & FairnessLine;

/** Cents with six decimals: the lines are exact fractions, and rounded ones would not add up. */
const exactCents = (value: Rational): number =>
  Number(round(multiply(value, rational(1_000_000)))) / 1_000_000;

export function linesTable(input: ReportInput, { lines }: FairnessLines, row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.fairness;
  const items = lines.map((line): Liner => {
    const { name, code } = participantOf(input.model, line.participant);
    return { ...line, name, code };
  });
  const hasNucleolus = lines.some(({ nucleolus }) => nucleolus !== undefined);
  const columns: readonly Column<Liner>[] = [
    ...participantColumns<Liner>(input),
    amountColumn('paid', labels.paid, ({ paid }) => paid),
    amountColumn('shapley', labels.shapley, ({ shapley }) => exactCents(shapley)),
    ...(hasNucleolus
      ? [
          amountColumn<Liner>('nucleolus', labels.nucleolus, ({ nucleolus }) =>
            nucleolus === undefined ? undefined : exactCents(nucleolus),
          ),
        ]
      : []),
    amountColumn('added', labels.added, ({ added }) => exactCents(added), { noTotal: true }),
    amountColumn('alone', labels.alone, ({ alone }) => exactCents(alone), { noTotal: true }),
    textColumn('verdict', labels.verdict, (line) => verdictOf(line, labels)),
  ];
  return layTable(columns, items, { row, totalLabel: words.total });
}

function verdictOf(
  { aboveAlone, belowAdded }: FairnessLine,
  labels: { readonly above: string; readonly below: string; readonly between: string },
): string {
  if (aboveAlone) return labels.above;
  return belowAdded ? labels.below : labels.between;
}

interface Affected extends Named {
  readonly effect: Effect;
  readonly start: Cents;
  readonly steps: readonly Cents[];
  readonly remaining: Cents;
}

/** The contributions after year `at` + 1 of a phase-in. */
export const stepKey = (at: number): string => `step ${at}`;

/** Before, after, live effect and per inhabitant; with a bound also the contributions of each year of the phase-in. */
export function redistributionTable(input: ReportInput, facts: Redistribution, row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.fairness;
  const { from, to, participants, effects, phaseIn } = facts;
  const path = phaseIn?.path;
  const items = effects.flatMap((effect, index): readonly Affected[] => {
    const participant = participants[index];
    if (!participant || (effect.before === 0 && effect.after === 0)) return [];
    const { name, code } = participant;
    const steps = path?.years.map((amounts) => amounts[index] ?? 0) ?? [];
    return [
      { name, code, effect, steps, start: path?.start[index] ?? 0, remaining: path?.remaining[index] ?? 0 },
    ];
  });
  const columns: readonly Column<Affected>[] = [
    ...participantColumns<Affected>(input),
    amountColumn('before', labels.model(from), ({ effect }) => effect.before),
    amountColumn('after', labels.model(to), ({ effect }) => effect.after),
    amountColumn('effect', labels.effect, ({ effect }) => effect.effect, {
      formula: (_, at) => `ROUND(${at.cell('after')}-${at.cell('before')},2)`,
    }),
    {
      key: 'perInhabitant',
      heading: labels.perInhabitant,
      align: 'right',
      cell: ({ effect: { perInhabitant } }) =>
        perInhabitant === undefined ? null : euro(exactCents(perInhabitant)),
    },
    ...(path
      ? [
          amountColumn<Affected>('start', labels.start, ({ start }) => start),
          ...path.years.map((_, at) =>
            amountColumn<Affected>(stepKey(at), labels.step(at + 1), ({ steps }) => steps[at] ?? 0),
          ),
          amountColumn<Affected>('remaining', labels.remaining, ({ remaining }) => remaining),
        ]
      : []),
  ];
  return layTable(columns, items, { row, totalLabel: words.total });
}
