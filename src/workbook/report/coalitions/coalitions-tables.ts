/** The tables of Resultaat coalities: per taker, what others mean to it, and every set where there are few. */
import { type Coalition, coalitionsOf } from '../../../engine/fairness/coalition';
import type { TakerSet } from '../../../engine/fairness/coalition-sweep';
import type { ParticipantIndex } from '../../../engine/model';
import { multiply, type Rational, rational, round } from '../../../engine/rational';
import { dictionaryOf } from '../../../locale';
import { companyText } from '../parts/analysis-words';
import { euro, text } from '../parts/cells';
import { type Named, participantColumns } from '../parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { CoalitionFacts } from './coalition-facts';
import { type CoalitionFigures, coalitionFigures } from './coalition-figures';

export type Found = NonNullable<CoalitionFacts['found']>;

/** All sets of so many takers, 63, still fit on a page or two. */
const MOST_LISTED = 6;
/** A matrix of more columns cannot be read. */
const MOST_COLUMNS = 20;

type Member = Named & CoalitionFigures;

/** Cents with six decimals: averages are exact fractions. */
export const fineCents = (value: Rational): number =>
  Number(round(multiply(value, rational(1_000_000)))) / 1_000_000;

export function membersTable(input: ReportInput, { game, sweep }: Found, row: number): LaidTable {
  const { model, language } = input;
  const labels = dictionaryOf(language).analyses.coalitions;
  const items = coalitionFigures(sweep).map((figures): Member => {
    const { name, code } = participantOf(model, figures.member.participant);
    return { ...figures, name, code };
  });
  const nameOf = (participant: ParticipantIndex | undefined): string =>
    participant === undefined ? '' : participantOf(model, participant).name;
  const company = ({ member }: Member, { takers }: TakerSet): string =>
    companyText(model, member.participant, takers, game.takers, language);
  const columns: readonly Column<Member>[] = [
    ...participantColumns<Member>(input),
    amountColumn('alone', labels.alone, ({ member }) => member.alone, { noTotal: true }),
    amountColumn('together', labels.together, ({ member }) => member.together, { noTotal: true }),
    amountColumn('least', labels.least, ({ member }) => shareIn(member.least, member.participant), {
      noTotal: true,
    }),
    amountColumn('most', labels.most, ({ member }) => shareIn(member.most, member.participant), {
      noTotal: true,
    }),
    ...(sweep.exact
      ? [
          amountColumn<Member>(
            'shapley',
            labels.shapley,
            ({ member }) => member.shapley && fineCents(member.shapley),
            { noTotal: true },
          ),
        ]
      : []),
    amountColumn('onOthers', labels.effectOnOthers, ({ onOthers }) => fineCents(onOthers), { noTotal: true }),
    textColumn('leastWith', labels.leastWith, (item) => company(item, item.member.least)),
    textColumn('mostWith', labels.mostWith, (item) => company(item, item.member.most)),
    textColumn('best', labels.best, ({ best }) => nameOf(best)),
    textColumn('worst', labels.worst, ({ worst }) => nameOf(worst)),
  ];
  return layTable(columns, items, { row });
}

function shareIn({ takers, shares }: TakerSet, participant: ParticipantIndex): number {
  return shares[takers.indexOf(participant)] ?? 0;
}

/** Row: whose amount; column: who takes part too. Undefined where it would be too wide, or of one. */
export function partnersTable(input: ReportInput, { sweep }: Found, row: number): LaidTable | undefined {
  const { members } = sweep;
  if (members.length < 2 || members.length > MOST_COLUMNS) return undefined;
  const { model } = input;
  const items = coalitionFigures(sweep).map((figures): Member => {
    const { name, code } = participantOf(model, figures.member.participant);
    return { ...figures, name, code };
  });
  const columns: readonly Column<Member>[] = [
    ...participantColumns<Member>(input),
    ...members.map(
      ({ participant }): Column<Member> => ({
        key: `with ${participant}`,
        heading: participantOf(model, participant).code,
        align: 'right',
        cell: ({ member }) => {
          const found = member.effects.find((effect) => effect.participant === participant);
          return found ? euro(fineCents(found.effect), { format: 'euroWhole' }) : null;
        },
      }),
    ),
  ];
  return layTable(columns, items, { row });
}

/** Every set of takers with what each pays; undefined where there are too many. */
export function setsTable(input: ReportInput, { game }: Found, row: number): LaidTable | undefined {
  const players = game.takers.length;
  if (players > MOST_LISTED) return undefined;
  const { model, language } = input;
  const labels = dictionaryOf(language).analyses.coalitions;
  const divideOver = coalitionsOf(game);
  const sets = Array.from({ length: 2 ** players - 1 }, (_, at) =>
    divideOver(game.takers.flatMap((_taker, player) => (((at + 1) >> player) & 1 ? [player] : []))),
  ).sort((a, b) => a.members.length - b.members.length);
  const nameOf = (player: number): string => participantOf(model, game.takers[player] ?? 0).name;
  const columns: readonly Column<Coalition>[] = [
    {
      key: 'members',
      heading: labels.members,
      cell: ({ members }) => text(members.map(nameOf).join(', '), { look: 'label' }),
    },
    textColumn('size', labels.size, ({ members }) => String(members.length)),
    amountColumn('cost', labels.cost, ({ cost }) => cost, { noTotal: true }),
    ...game.takers.map((_, player) =>
      amountColumn<Coalition>(
        `pays ${player}`,
        nameOf(player),
        ({ members, shares }) => shares[members.indexOf(player)],
        { noTotal: true },
      ),
    ),
  ];
  return layTable(columns, sets, { row });
}
