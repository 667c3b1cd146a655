/** A workbook for what changes of a scenario make no difference, and what is said about them. */
import type { Model, ScenarioRow } from '../../../src/engine/model';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { buildModel, type ServiceText, YEAR } from './build-model';

/** A product under each rule; C takes nothing. */
const SERVICES: readonly ServiceText[] = [
  { name: 'Salaris', marks: { A: 'x', B: 'x' }, rule: 'benefit', key: 'inwoners', cost: { 2016: 900 } },
  {
    name: 'Advies',
    marks: { A: 'x', B: 'x' },
    rule: 'contribution',
    contributed: { A: 1, B: 2 },
    cost: { 2016: 3 },
  },
  {
    name: 'Hosting',
    field: 'I&A',
    marks: { A: 'x' },
    rule: 'volume',
    key: 'fte',
    volumes: { A: 1 },
    cost: { 2016: 4 },
  },
  { name: 'Print', field: 'I&A', marks: { B: 'x' }, rule: 'volume', volumes: { B: 1 }, cost: { 2016: 5 } },
];
export const CASCO: ServiceText = {
  name: 'Directie',
  field: 'Casco',
  kind: 'casco',
  rule: 'solidarity',
  key: '50% gelijk + 50% uren',
  cost: { 2016: 6 },
};
export const SPREAD: ServiceText = {
  name: 'Bureau',
  field: 'Casco',
  kind: 'casco',
  rule: 'markup',
  cost: { 2016: 7 },
};
export const SHARED: ServiceText = { name: 'Beleid', rule: 'solidarity', cost: { 2016: 8 } };
export const PAID: ServiceText = { ...CASCO, name: 'Bestuur', key: 'pondspondsgewijs' };

const all = { A: 1, B: 2, C: 3 };
export const workbook = (...more: readonly ServiceText[]): Model =>
  buildModel({
    participants: 'ABC',
    drivers: { inwoners: all, fte: all, uren: all, leden: all },
    services: [...SERVICES, ...more],
  });
export const BASE = workbook();

/** The reason of each row, undefined where it can make a difference. */
export const reasons = (model: Model, rows: readonly ScenarioRow[], year = YEAR) => {
  const { findings } = applyChanges(model, rows, year);
  return rows.map(({ source }) => findings.find((found) => found.source === source)?.params.reason);
};
export const reason = (model: Model, row: ScenarioRow, year = YEAR) => reasons(model, [row], year)[0];
