/** One model for the tests of every change: products under each rule, and what they look at. */
import type { Model, ScenarioRow } from '../../../src/engine/model';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { buildModel, YEAR } from './build-model';
import { freeze } from './scenario-rows';

export const MODEL = freeze(
  buildModel({
    participants: 'ABC',
    drivers: { inwoners: { A: 100, B: 200, C: 300 }, fte: { A: 1, B: 2 } },
    services: [
      { name: 'Salaris', marks: { A: 'x', B: 'x' }, rule: 'benefit', key: 'inwoners', cost: { 2016: 900 } },
      { name: 'Advies', marks: { A: 'x', B: 'x' }, contributed: { A: 40, B: 60 }, cost: { 2016: 100 } },
      {
        name: 'Hosting',
        field: 'I&A',
        marks: { A: '40', B: 'x' },
        rule: 'volume',
        volumes: { B: 10 },
        cost: { 2016: 50 },
      },
      {
        name: 'Directie',
        field: 'Casco',
        kind: 'casco',
        rule: 'solidarity',
        key: 'gelijk',
        cost: { 2016: 500 },
      },
      { name: 'Bureau', field: 'Casco', kind: 'casco', cost: { 2016: 10 } },
    ],
  }),
);
export const [SALARIS, ADVIES, HOSTING, DIRECTIE, BUREAU] = [0, 1, 2, 3, 4] as const;

export const changed = (...rows: readonly ScenarioRow[]): Model => applyChanges(MODEL, rows, YEAR).model;
export const findings = (...rows: readonly ScenarioRow[]) =>
  applyChanges(MODEL, rows, YEAR).findings.map(({ code, params }) => [code, params.reason]);
export const marks = (model: Model, service: number) => model.services[service]?.marks?.values;
export const rules = (model: Model, service: number) =>
  model.funding.filter((rule) => rule.service === service);
export const numbers = (values: readonly unknown[] | undefined) =>
  values?.map((value) => value && Number(value));
