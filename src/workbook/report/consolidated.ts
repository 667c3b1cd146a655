/** Resultaat geconsolideerd: what every participant pays to several organisations, directly and through another one. */
import { type Consolidation, consolidate, type Route } from '../../engine/consolidate';
import type { Cents, Phase } from '../../engine/model';
import { sumCents } from '../../engine/money';
import { dictionaryOf } from '../../locale';
import type { SheetSpec } from '../sheet-spec';
import { euro, text } from './parts/cells';
import { contributionRows } from './parts/contribution-rows';
import { frameSheet, HEADING_ROW } from './parts/frame';
import type { Placement } from './parts/grid';
import { cellAt } from './parts/references';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import { hasSeveralOrganisations } from './parts/things';
import type { ReportInput } from './report-input';

interface Payer {
  readonly name: string;
  readonly code: string;
  readonly index: number;
}

/** Undefined for one organisation. */
export function consolidatedSheet(input: ReportInput): SheetSpec | undefined {
  if (!hasSeveralOrganisations(input.model)) return undefined;
  const { report } = dictionaryOf(input.language);
  const budget = phaseTable(input, 'budget', HEADING_ROW);
  const actual = input.run.hasActual ? phaseTable(input, 'actual', budget.end + 1) : undefined;
  const end = (actual ?? budget).end;
  const note: Placement = {
    row: end + 1,
    column: 0,
    block: [[text(report.consolidated.note, { look: 'note' })]],
  };
  return frameSheet(input, {
    id: 'consolidated',
    title: report.consolidated.title(input.run.year),
    placements: [...budget.placements, ...(actual?.placements ?? [])],
    overflowing: [note],
    frozenColumns: 1,
    printColumns: Math.max(budget.columns, actual?.columns ?? 0),
    stacked: true,
  });
}

function phaseTable(input: ReportInput, phase: Phase, row: number) {
  const { model, run, language } = input;
  const { report, words } = dictionaryOf(language);
  const consolidation = consolidate(model, run, phase);
  const payers = payersOf(input, consolidation);
  const columns: readonly Column<Payer>[] = [
    {
      key: 'participant',
      heading: report.consolidated.heading(words.phase[phase], run.year),
      cell: ({ name }) => text(name, { look: 'label' }),
    },
    textColumn('code', report.code, ({ code }) => code),
    ...consolidation.routes.map((route, at) =>
      amountColumn<Payer>(
        routeKey(at),
        routeHeading(route, input),
        ({ index }) => route.amounts[index] ?? 0,
        {
          format: 'euroOrEmpty',
        },
      ),
    ),
    amountColumn<Payer>('total', words.total, ({ index }) => consolidation.totals[index] ?? 0, {
      formula: (_, at) => at.sumAcross(routeKey(0), routeKey(Math.max(0, consolidation.routes.length - 1))),
    }),
  ];
  const table = layTable(columns, payers, { row, totalLabel: words.total });
  const control = controlRows(input, phase, table, columns.length, consolidation);
  return {
    placements: [table.placement, { row: table.end, column: 0, block: control }],
    end: table.end + control.length,
    columns: columns.length,
  };
}

const routeKey = (at: number): string => `route ${at}`;

const routeHeading = ({ to, via }: Route, { language }: ReportInput): string => {
  const { consolidated } = dictionaryOf(language).report;
  return via === undefined ? consolidated.direct(to) : consolidated.through(to, via);
};

/** Participants that only charge on what they pay stand in no row. */
const payersOf = ({ model }: ReportInput, { totals }: Consolidation): readonly Payer[] =>
  model.participants.flatMap(({ name, code }, index) => (totals[index] === 0 ? [] : [{ name, code, index }]));

/** The total against the cost of all organisations together, as a live difference. */
function controlRows(
  { run, language }: ReportInput,
  phase: Phase,
  table: LaidTable,
  columns: number,
  { totals, internal }: Consolidation,
) {
  const { consolidated } = dictionaryOf(language).report;
  const { cost, coverage, unallocated, internalFlows } = run.totals;
  const rounding = sumCents(
    contributionRows(run, phase).map(({ component, amount }) => (component === 'rounding' ? amount : 0)),
  );
  const expected = cost[phase] - coverage[phase] - unallocated[phase] - rounding;
  const line = (label: string, amount: Cents, formula?: string) => [
    text(label),
    ...Array<null>(columns - 2).fill(null),
    euro(amount, formula === undefined ? {} : { formula }),
  ];
  const total = table.totalOf('total');
  const cellOf = (offset: number): string => cellAt(total.row + offset, total.column);
  return [
    line(consolidated.expected, expected),
    line(consolidated.difference, sumCents(totals) - expected, `ROUND(${cellOf(0)}-${cellOf(1)},2)`),
    ...(internal === 0 && internalFlows[phase] === 0 ? [] : [line(consolidated.internal, internal)]),
  ];
}
