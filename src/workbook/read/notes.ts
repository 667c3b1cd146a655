/** What a reader notes down while it reads: findings, the services they stop, and cents that were rounded off. */
import type { Decimal } from 'decimal.js';
import type { Finding, FindingCode, FindingParams, Severity } from '../../engine/finding';
import type { Phase, ServiceIndex, Source, Stop } from '../../engine/model';
import { Exact } from '../../engine/money';

/** What an error stops. Nothing named: it stops no service. */
export interface Stake {
  readonly services?: readonly ServiceIndex[];
  /** Both phases when undefined. */
  readonly phase?: Phase | undefined;
  /** Every year when undefined. */
  readonly year?: number | undefined;
  /** Nothing may be calculated. */
  readonly all?: boolean;
  /** The services are stopped by the error of a row of Producten, in the years of that row. */
  readonly byRule?: boolean;
}

export interface Notes {
  error(
    code: FindingCode,
    source: Source | undefined,
    params: FindingParams,
    stakes?: Stake | readonly Stake[],
  ): void;
  warn(
    code: FindingCode,
    source: Source | undefined,
    params: FindingParams,
    services?: readonly number[],
  ): void;
  inform(code: FindingCode, source: Source | undefined, params: FindingParams): void;
  /** Stops services for an error that has its finding already. */
  stop(code: FindingCode, stake: Stake): void;
  /** R1: an amount with more than two decimals; `effect` is rounded minus written, in euro. */
  rounded(source: Source, effect: Decimal): void;
  /** An amount that counts once more since its cell is merged; `source` is the first cell of the area. */
  merged(source: Source): void;
  findings(): readonly Finding[];
  stops(): readonly Stop[];
}

/** Findings of one code on one sheet; of more of them only the number is told. */
export const MAX_FINDINGS = 500;

export function createNotes(): Notes {
  const findings: Finding[] = [];
  const left = new Map<string, { first: Finding; count: number }>();
  const stops = new Map<string, Stop>();
  const merges = new Map<string, { first: Source; cells: number }>();
  const roundings = new Map<string, { first: Source; effect: Decimal; cells: number }>();

  const stop = (code: FindingCode, { services = [], phase, year, byRule = false }: Stake): void => {
    if (byRule) return;
    for (const service of services)
      stops.set(`${service} ${code} ${phase} ${year}`, { service, code, phase, year });
  };

  const add = (finding: Finding): void => {
    const key = `${finding.code}\n${finding.source?.sheet}`;
    const known = left.get(key) ?? { first: finding, count: 0 };
    left.set(key, { ...known, count: known.count + 1 });
    if (known.count < MAX_FINDINGS) findings.push(finding);
  };

  return {
    error: (code, source, params, stakes = []) => {
      const list: readonly Stake[] = Array.isArray(stakes) ? stakes : [stakes as Stake];
      const services = [...new Set(list.flatMap((stake) => stake.services ?? []))];
      const all = list.some((stake) => stake.all);
      const scope = all ? 'all' : services.length > 0 ? 'service' : 'none';
      add({ code, severity: 'error', scope, services, source, params });
      for (const stake of list) stop(code, stake);
    },
    warn: (code, source, params, services = []) => {
      add({ ...general(code, 'warning', source, params), services });
    },
    inform: (code, source, params) => {
      add(general(code, 'info', source, params));
    },
    stop,
    rounded: (source, effect) => {
      const known = roundings.get(source.sheet) ?? { first: source, effect: new Exact(0), cells: 0 };
      roundings.set(source.sheet, {
        first: known.first,
        effect: known.effect.plus(effect),
        cells: known.cells + 1,
      });
    },
    merged: (source) => {
      const key = `${source.sheet}\n${source.cell}`;
      merges.set(key, { first: source, cells: (merges.get(key)?.cells ?? 1) + 1 });
    },
    findings: () => [
      ...findings,
      ...[...left.values()]
        .filter(({ count }) => count > MAX_FINDINGS)
        .map(({ first: { code, severity, source }, count }) =>
          general('MORE_FINDINGS', severity, source, {
            code,
            sheet: source?.sheet ?? '',
            count: count - MAX_FINDINGS,
          }),
        ),
      ...[...merges.values()]
        .slice(0, MAX_FINDINGS)
        .map(({ first, cells }) => general('AMOUNT_MERGED', 'warning', first, { cells })),
      ...[...roundings.values()].map(({ first, effect, cells }) =>
        general('ROUNDED_INPUT', 'info', first, { sheet: first.sheet, effect: effect.toString(), cells }),
      ),
    ],
    stops: () => [...stops.values()],
  };
}

/** A finding that stops nothing and is about no service. */
const general = (
  code: FindingCode,
  severity: Severity,
  source: Source | undefined,
  params: FindingParams,
): Finding => ({ code, severity, scope: 'none', services: [], source, params });
