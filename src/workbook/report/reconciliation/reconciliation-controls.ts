/** The control totals: two ways to the same amount, as formulas, with a difference that must be 0 (R19, R29). */
import type { Phase } from '../../../engine/model';
import { sumCents } from '../../../engine/money';
import { hasTaskFields, taskFieldsOf } from '../../../engine/task-fields';
import { dictionaryOf } from '../../../locale';
import { contributionRows } from '../parts/contribution-rows';
import { advancesFormula, costFormula, type InputSum } from '../parts/input-formula';
import { BOOKINGS, CONTRIBUTIONS, SETTLEMENT } from '../parts/names';
import { quoted, sumWhere } from '../parts/references';
import type { ReportInput } from '../report-input';
import { type Control, type ControlAt, listed, perProduct, perProducts, rowsOf } from './control-sides';
import { differenceOf, type ProductRow } from './reconciliation-products';

export function controlsOf(input: ReportInput, rows: readonly ProductRow[]): readonly Control[] {
  const { model, run } = input;
  const phases: readonly Phase[] = run.hasActual ? ['budget', 'actual'] : ['budget'];
  return [
    ...phases.flatMap((phase) => model.organisations.map((name) => costControl(input, rows, name, phase))),
    ...(run.hasActual
      ? model.organisations.flatMap((name) => [advanceControl(input, name), resultControl(input, rows, name)])
      : []),
    ...phases.flatMap((phase) => [
      matrixControl(input, phase),
      ...bookingControl(input, phase),
      serviceControl(input, rows, phase),
      productControl(input, rows, phase),
    ]),
    ...(run.hasActual ? [settlementControl(input)] : []),
    ...phases.flatMap((phase) => inputControl(input, rows, phase)),
    ...advanceInputControl(input),
  ];
}

/** Cost and what other organisations charge on = contributions + dekkingsverschil + not divided. */
function costControl(
  input: ReportInput,
  rows: readonly ProductRow[],
  organisation: string,
  phase: Phase,
): Control {
  const own = rowsOf(rows, phase, organisation);
  return {
    label: labelsOf(input).cost,
    organisation,
    phase,
    left: (at) => ({
      formula: [
        perProduct(at, 'net', organisation),
        ...perProducts(at, ['inflow', 'markup'], organisation),
      ].join('+'),
      cents: sumCents(own.map(({ net, inflow, markup }) => net + inflow + markup)),
    }),
    right: (at) => ({
      formula: [
        listed(input, at, organisation, phase),
        ...perProducts(at, ['coverage', 'unallocated'], organisation),
      ].join('+'),
      cents: sumCents(own.map((row) => row.paid + row.rounding + row.coverage + row.unallocated)),
    }),
  };
}

/** R19: advance + difference = actual. */
function advanceControl(input: ReportInput, organisation: string): Control {
  const settled = settlementOf(input, organisation);
  const bySettlement = (amounts: string, at: ControlAt): string =>
    sumWhere(amounts, [{ range: SETTLEMENT.organisation, cell: at.organisation, text: organisation }]);
  return {
    label: labelsOf(input).advance,
    organisation,
    phase: 'actual',
    left: (at) => ({
      formula: `${bySettlement(SETTLEMENT.advance, at)}+${bySettlement(SETTLEMENT.difference, at)}`,
      cents: sumCents(settled.map(({ advance, difference }) => advance + difference)),
    }),
    right: (at) => ({
      formula: bySettlement(SETTLEMENT.actual, at),
      cents: sumCents(settled.map(({ actual }) => actual)),
    }),
  };
}

/** R19: what comes in is what was to be divided; no reserve and no debt is left. */
function resultControl(input: ReportInput, rows: readonly ProductRow[], organisation: string): Control {
  const own = rowsOf(rows, 'actual', organisation);
  const settled = settlementOf(input, organisation);
  const rounding = sumCents(own.map((row) => row.rounding));
  return {
    label: labelsOf(input).result,
    organisation,
    phase: 'actual',
    left: (at) => {
      const conditions = [{ range: SETTLEMENT.organisation, cell: at.organisation, text: organisation }];
      const parts = [SETTLEMENT.advance, SETTLEMENT.difference].map((name) => sumWhere(name, conditions));
      return {
        formula: [...parts, ...perProducts(at, ['rounding'], organisation)].join('+'),
        cents: sumCents(settled.map(({ advance, difference }) => advance + difference)) + rounding,
      };
    },
    right: (at) => {
      const plus = perProducts(at, ['inflow', 'markup'], organisation);
      const minus = perProducts(at, ['coverage', 'unallocated'], organisation).map((sum) => `-${sum}`);
      return {
        formula: `${[perProduct(at, 'net', organisation), ...plus].join('+')}${minus.join('')}`,
        cents: sumCents(own.map((row) => differenceOf(row) + row.paid + row.rounding)),
      };
    },
  };
}

/** The flat list = the table of Resultaat bijdragen. */
function matrixControl(input: ReportInput, phase: Phase): Control {
  const cents = sumCents(contributionRows(input.run, phase).map(({ amount }) => amount));
  return {
    label: labelsOf(input).matrix,
    organisation: undefined,
    phase,
    left: () => ({ formula: CONTRIBUTIONS[phase].total, cents }),
    right: (at) => ({ formula: listed(input, at, undefined, phase), cents }),
  };
}

/** What is booked per taakveld = what is paid. */
function bookingControl(input: ReportInput, phase: Phase): readonly Control[] {
  if (!hasTaskFields(input.model)) return [];
  const booked = [...taskFieldsOf(input.model, input.run).amounts];
  const word = dictionaryOf(input.language).words.phase[phase];
  return [
    {
      label: labelsOf(input).bookings,
      organisation: undefined,
      phase,
      left: (at) => ({
        formula: sumWhere(BOOKINGS.amount, [{ range: BOOKINGS.phase, cell: at.phase, text: word }]),
        cents: sumCents(booked.filter(({ outcome }) => outcome.phase === phase).map(({ amount }) => amount)),
      }),
      right: () => ({
        formula: CONTRIBUTIONS[phase].total,
        cents: sumCents(contributionRows(input.run, phase).map(({ amount }) => amount)),
      }),
    },
  ];
}

/** What the participants pay = what the products receive. */
function serviceControl(input: ReportInput, rows: readonly ProductRow[], phase: Phase): Control {
  const own = rowsOf(rows, phase);
  const paid = contributionRows(input.run, phase).filter(({ participant }) => participant !== undefined);
  return {
    label: labelsOf(input).services,
    organisation: undefined,
    phase,
    left: () => ({
      formula: `SUM(${CONTRIBUTIONS[phase].amount})`,
      cents: sumCents(paid.map(({ amount }) => amount)),
    }),
    right: (at) => ({
      formula: perProduct(at, 'paid'),
      cents: sumCents(own.map((row) => row.paid)),
    }),
  };
}

/** Not only the sums: every product by itself. */
function productControl(input: ReportInput, rows: readonly ProductRow[], phase: Phase): Control {
  const own = rowsOf(rows, phase);
  return {
    label: labelsOf(input).products,
    organisation: undefined,
    phase,
    left: (at) => ({
      formula: `SUMPRODUCT((${at.product('phase')}=${at.phase})*1,ABS(${at.product('difference')}))`,
      cents: sumCents(own.map((row) => Math.abs(differenceOf(row)))),
    }),
    right: () => ({ formula: '0', cents: 0 }),
  };
}

/** What is settled = what the participants pay by the actual cost. */
function settlementControl(input: ReportInput): Control {
  const { run } = input;
  const paid = contributionRows(run, 'actual').filter(({ participant }) => participant !== undefined);
  return {
    label: labelsOf(input).settlement,
    organisation: undefined,
    phase: 'actual',
    left: () => ({
      formula: SETTLEMENT.actualTotal,
      cents: sumCents(run.settlement.map(({ actual }) => actual)),
    }),
    right: () => ({
      formula: `SUM(${CONTRIBUTIONS.actual.amount})`,
      cents: sumCents(paid.map(({ amount }) => amount)),
    }),
  };
}

/** The cost of all products = the user's own cells; what ends with an exit (R23) still stands in these cells. */
function inputControl(input: ReportInput, rows: readonly ProductRow[], phase: Phase): readonly Control[] {
  const sum = costFormula(input, phase);
  if (!sum) return [];
  const cents = sumCents(rowsOf(rows, phase).map(({ net, disappears }) => net + disappears));
  const left: Control['left'] = (at) => ({
    formula: [perProduct(at, 'net'), ...perProducts(at, ['disappears'])].join('+'),
    cents,
  });
  return [againstInput(labelsOf(input).input, phase, left, sum)];
}

/** The advances of Voorschotten = the user's own cells. */
function advanceInputControl(input: ReportInput): readonly Control[] {
  const sum = advancesFormula(input);
  if (!sum) return [];
  const { settlement } = dictionaryOf(input.language).report;
  const word = settlement.advanceSources.advances;
  const rows = input.run.settlement.filter(({ advanceSource }) => advanceSource === 'advances');
  const left = {
    formula: sumWhere(SETTLEMENT.advance, [{ range: SETTLEMENT.source, cell: quoted(word), text: word }]),
    cents: sumCents(rows.map(({ advance }) => advance)),
  };
  return [againstInput(labelsOf(input).advanceInput, 'actual', () => left, sum)];
}

const againstInput = (label: string, phase: Phase, left: Control['left'], sum: InputSum): Control => ({
  label,
  organisation: undefined,
  phase,
  left,
  right: () => sum,
});

const labelsOf = ({ language }: ReportInput) => dictionaryOf(language).report.reconciliation.controls;

const settlementOf = ({ model, run }: ReportInput, organisation: string) =>
  run.settlement.filter(({ service }) => model.services[service]?.organisation === organisation);
