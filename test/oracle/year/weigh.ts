/** R4, R6, R8, R10–R13: who pays by what weight. */
import type { ModelSpec, ServiceSpec } from '../../engine/model-spec';
import { Fraction, sumOf } from '../exact';
import { centsOf, codesOf, type Divided, ONE, type OraclePhase, type Weights, ZERO } from './divided';

const DAY = 86_400_000;
/** 2024, the year of the test models. */
const DAYS = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString().slice(0, 10),
);

/** R8: the part of the year in which a participant takes part: its own stay, and the union of its agreements. */
export function stay(spec: ModelSpec, code: string, service: ServiceSpec | undefined): Fraction {
  const given = spec.participants.find((row) => typeof row !== 'string' && row.code === code);
  const { joined, left } = typeof given === 'object' ? given : {};
  const agreements = (service?.agreements ?? []).filter(([of]) => of === code);
  const spans =
    agreements.length > 0 ? agreements.map(([, from, to]) => [from, to]) : [[undefined, undefined]];
  const within = (day: string, from?: string, to?: string): boolean =>
    (!from || day >= from) && (!to || day <= to);
  const active = DAYS.filter(
    (day) => within(day, joined, left) && spans.some(([from, to]) => within(day, from, to)),
  );
  return Fraction.of(active.length, DAYS.length);
}

/** R6: what a mark counts for; 0 does not take. */
function factorOf(spec: ModelSpec, service: ServiceSpec, code: string): Fraction {
  const mark = service.marks?.[code];
  if (mark === 'x' || typeof mark === 'number') return ONE;
  return mark === '(x)' ? Fraction.parse(String(spec.settings?.tentative ?? 0)) : ZERO;
}

/** R10–R15: who pays by what weight, and what does not depend on the cost. */
export function weigh(spec: ModelSpec, phase: OraclePhase, divided: Divided): void {
  const { spec: service, rule } = divided;
  const codes = codesOf(spec);
  const given = service.rules?.[0];
  if (rule === 'direct') {
    const cells = Object.entries(service.direct?.[phase] ?? {});
    divided.fixed = new Map(cells.map(([code, euro]) => [code, centsOf(euro)]));
    return;
  }
  if (rule === 'solidarity') {
    const members = codes.filter((code) => isMember(spec, service, code));
    divided.weights = byKey(
      spec,
      given?.key ?? 'gelijk',
      new Map(members.map((code) => [code, stay(spec, code, undefined)])),
    );
    return;
  }
  const scales = new Map(
    codes.map((code) => [code, stay(spec, code, service).times(factorOf(spec, service, code))]),
  );
  const takers = codes.filter((code) => scales.get(code)?.sign() === 1);
  const scaled = (code: string): Fraction => scales.get(code) ?? ZERO;
  if (rule === 'benefit') {
    divided.weights = byKey(
      spec,
      given?.key ?? 'gelijk',
      new Map(takers.map((code) => [code, scaled(code)])),
    );
  } else if (rule === 'contribution') {
    const budgets = takers.map((code): [string, Fraction] => [
      code,
      Fraction.of(centsOf(service.contributed?.[code])).times(scaled(code)),
    ]);
    divided.weights = new Map(budgets);
    if (phase === 'budget') divided.fixed = new Map(budgets.map(([code, cents]) => [code, cents.round()]));
  } else if (rule === 'volume') {
    weighByVolume(spec, phase, divided, takers);
  }
}

/** R13: volumes are not scaled by days (R8), but by the factor of a tentative mark they are (R6). */
function weighByVolume(
  spec: ModelSpec,
  phase: OraclePhase,
  divided: Divided,
  takers: readonly string[],
): void {
  const { spec: service } = divided;
  const volume = (kind: OraclePhase, code: string): Fraction => {
    const factor = service.marks?.[code] === 'on demand' ? ONE : factorOf(spec, service, code);
    return Fraction.parse(String(service.volumes?.[kind]?.[code] ?? 0)).times(factor);
  };
  const budgeted = new Map(takers.map((code) => [code, volume('budget', code)]));
  if (phase === 'budget') {
    divided.weights = budgeted;
    const { tariff } = service;
    if (tariff === undefined) return;
    const price = Fraction.parse(String(tariff)).times(Fraction.of(100));
    divided.fixed = new Map([...budgeted].map(([code, units]) => [code, units.times(price).round()]));
    return;
  }
  const onDemand = codesOf(spec).filter(
    (code) => service.marks?.[code] === 'on demand' && stay(spec, code, service).sign() > 0,
  );
  const actual = new Map([...takers, ...onDemand].map((code) => [code, volume('actual', code)]));
  const fixed = Fraction.parse(String(service.rules?.[0]?.fixed ?? 0));
  if (fixed.sign() === 0) divided.weights = actual;
  else if (fixed.minus(ONE).sign() === 0) divided.weights = budgeted;
  else {
    const [planned, used] = [sumOf([...budgeted.values()]), sumOf([...actual.values()])];
    if (planned.sign() === 0 || used.sign() === 0) return;
    divided.weights = new Map(
      [...actual].map(([code, units]) => [
        code,
        fixed
          .times(budgeted.get(code) ?? ZERO)
          .over(planned)
          .plus(ONE.minus(fixed).times(units).over(used)),
      ]),
    );
  }
}

function isMember(spec: ModelSpec, service: ServiceSpec, code: string): boolean {
  const given = spec.participants.find((row) => typeof row !== 'string' && row.code === code);
  const circle = service.rules?.[0]?.circle ?? { kind: 'all' };
  const hasStay = stay(spec, code, undefined).sign() > 0;
  if (circle.kind === 'all') return hasStay;
  const { kind, groups = [] } = typeof given === 'object' ? given : {};
  if (circle.kind === 'municipalities') return hasStay && (kind ?? 'municipality') === 'municipality';
  if (circle.kind === 'group') return hasStay && groups.includes(circle.group);
  return (
    hasStay &&
    Object.values(spec.services).some(({ organisation, marks }) => {
      const mark = marks?.[code];
      return organisation === service.organisation && (mark === 'x' || typeof mark === 'number');
    })
  );
}

/** R4: every driver of a mix as a part of its own sum; undefined where such a sum is 0. */
function byKey(spec: ModelSpec, key: string, scales: Weights): Weights | undefined {
  const parts = key.split(' + ').map((part): readonly [Fraction, string] => {
    const [, share, driver = part] = /^(\S+) (\S+)$/.exec(part) ?? [];
    if (share === undefined) return [ONE, driver];
    const [top = '', bottom = '1'] = share.replace('%', '/100').split('/');
    return [Fraction.parse(top).over(Fraction.parse(bottom)), driver];
  });
  const scaledBy = (driver: string): Weights =>
    new Map(
      [...scales].map(([code, scale]) => [
        code,
        driver === 'gelijk'
          ? scale
          : Fraction.parse(String(spec.drivers?.[driver]?.[code] ?? 0)).times(scale),
      ]),
    );
  if (parts.length === 1) return scaledBy(parts[0]?.[1] ?? '');
  const mixed = new Map([...scales.keys()].map((code) => [code, ZERO]));
  for (const [share, driver] of parts) {
    const own = scaledBy(driver);
    const total = sumOf([...own.values()]);
    if (total.sign() === 0) return undefined;
    for (const [code, weight] of own)
      mixed.set(code, (mixed.get(code) ?? ZERO).plus(share.times(weight).over(total)));
  }
  return mixed;
}
