/** Resultaat lijst: every amount as a row of one flat table, for pivot tables and formulas of the user's own. */
import type { Model } from '../../engine/model';
import type { Component, ExplainedPayer } from '../../engine/result';
import { dictionaryOf } from '../../locale';
import type { CellSpec, RowSpec, SheetSpec } from '../sheet-spec';
import { euro, heading, percent, text } from './parts/cells';
import { type ContributionRow, contributionRows } from './parts/contribution-rows';
import { FIRST_ROW, frameSheet, HEADING_ROW } from './parts/frame';
import { LIST } from './parts/names';
import { columnArea } from './parts/references';
import { keyText, participantOf, ruleText, serviceOf } from './parts/things';
import type { ReportInput } from './report-input';

export function listSheet(input: ReportInput): SheetSpec {
  const { report } = dictionaryOf(input.language);
  const { columns } = report.list;
  const rows = listRows(input);
  const headings = [
    columns.organisation,
    columns.field,
    columns.service,
    columns.participant,
    columns.phase,
    columns.component,
    columns.amount,
    columns.rule,
    columns.key,
    columns.weight,
    columns.share,
    columns.code,
    columns.year,
  ];
  const right = new Set([columns.amount, columns.weight, columns.share, columns.year]);
  const height = Math.max(1, rows.length);
  return frameSheet(
    input,
    {
      id: 'list',
      title: report.list.title(input.run.year),
      placements: [
        {
          row: HEADING_ROW,
          column: 0,
          block: [
            headings.map((label, at) =>
              right.has(label)
                ? heading(label, 'right')
                : { ...heading(label), ...besideAmount(headings[at - 1] ?? '', right) },
            ),
            ...(rows.length > 0 ? rows : [headings.map(() => null)]),
          ],
        },
      ],
      printColumns: headings.length,
    },
    {
      tables: [
        {
          name: 'tblBijdragen',
          area: { row: HEADING_ROW, column: 0, rows: height + 1, columns: headings.length },
        },
      ],
      names: Object.entries(LIST).map(([key, name]) => ({
        name,
        area: columnArea(headings.indexOf(columns[key as keyof typeof LIST]), FIRST_ROW, height),
      })),
    },
  );
}

/** One row per amount that is not 0, budget before actual. */
function listRows(input: ReportInput): readonly RowSpec[] {
  const { model, run, language } = input;
  const dictionary = dictionaryOf(language);
  const shared = sharedCells();
  const weights = weightsOf(input);
  return (['budget', 'actual'] as const).flatMap((phase) =>
    contributionRows(run, phase).map((row): RowSpec => {
      const service = serviceOf(model, row.outcome.service);
      const payer = row.participant === undefined ? undefined : participantOf(model, row.participant);
      const weight = weights(row);
      return [
        shared(service.organisation),
        shared(service.field),
        shared(service.name),
        shared(payer?.name ?? dictionary.report.rounding),
        shared(dictionary.words.phase[phase]),
        shared(dictionary.words.component[row.component]),
        euro(row.amount, targetOf(row)),
        shared(ruleText(row.outcome, dictionary), 1),
        shared(keyText(row.outcome.key)),
        weight ? { value: weight.weight, format: 'number' } : null,
        weight ? percent(weight.share) : null,
        shared(payer?.code ?? '', 1),
        { value: run.year },
      ];
    }),
  );
}

function targetOf({ outcome, participant, component }: ContributionRow): Omit<CellSpec, 'value'> {
  if (participant === undefined) return {};
  return { explains: { service: outcome.service, phase: outcome.phase, participant, component } };
}

/** A long list repeats few texts: equal cells are one object. */
function sharedCells(): (value: string, indent?: number) => CellSpec | null {
  const cells = new Map<string, CellSpec>();
  return (value, indent = 0) => {
    if (value === '') return null;
    const key = `${indent} ${value}`;
    const known = cells.get(key);
    if (known) return known;
    const cell = text(value, indent === 0 ? {} : { indent });
    cells.set(key, cell);
    return cell;
  };
}

/** A text to the right of an amount needs some room between. */
const besideAmount = (before: string, right: ReadonlySet<string>) => (right.has(before) ? { indent: 1 } : {});

interface Weight {
  readonly weight: number;
  /** Of the total weight of the component. */
  readonly share: number;
}

/** The weight behind each amount. The rows of one product follow each other, so that one is kept at a time. */
function weightsOf({ explainService }: ReportInput): (row: ContributionRow) => Weight | undefined {
  let current: ContributionRow['outcome'] | undefined;
  let weights = new Map<Component, ReadonlyMap<Model['participants']['length'], Weight>>();
  return ({ outcome, component, participant }) => {
    if (outcome !== current) {
      current = outcome;
      weights = new Map(
        explainService(outcome.service, outcome.phase).map((part) => [
          part.component,
          weightsByPayer(part.payers),
        ]),
      );
    }
    return participant === undefined ? undefined : weights.get(component)?.get(participant);
  };
}

function weightsByPayer(payers: readonly ExplainedPayer[]): ReadonlyMap<number, Weight> {
  const sizes = payers.map(({ weight }) => Number(weight.n) / Number(weight.d));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return new Map(
    payers.map(({ participant }, at) => {
      const weight = sizes[at] ?? 0;
      return [participant, { weight, share: total === 0 ? 0 : weight / total }];
    }),
  );
}
