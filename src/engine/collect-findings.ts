/** Gathers what a run finds. One cause is told once, with all services that it concerns. */
import type { Finding, FindingCode, FindingParams, Severity } from './finding';
import type { Model, ServiceIndex, Source } from './model';

/** What is wrong, before it is known whom it concerns. */
export interface Problem {
  readonly code: FindingCode;
  readonly source: Source | undefined;
  readonly params: FindingParams;
}

export interface FindingCollector {
  /** @param services - those concerned; an error stops them */
  add(severity: Severity, problem: Problem, services: readonly ServiceIndex[]): void;
  list(): readonly Finding[];
}

interface Entry {
  readonly severity: Severity;
  readonly problem: Problem;
  readonly services: Set<ServiceIndex>;
}

/** A collector for one run; see the table in `finding.ts` for the parameters that it adds. */
export function collectFindings(model: Model): FindingCollector {
  const entries = new Map<string, Entry>();
  return {
    add(severity, problem, services) {
      const { code, source, params } = problem;
      const key = JSON.stringify([code, source?.sheet, source?.cell, params]);
      const entry = entries.get(key) ?? { severity, problem, services: new Set() };
      for (const service of services) entry.services.add(service);
      entries.set(key, entry);
    },
    list: () => [...entries.values()].map((entry) => finding(model, entry)),
  };
}

function finding(model: Model, { severity, problem, services }: Entry): Finding {
  const all = [...services].sort((a, b) => a - b);
  const first = all[0] === undefined ? undefined : model.services[all[0]];
  const names = first && {
    organisation: first.organisation,
    field: first.field,
    service: first.name,
    services: all.length,
  };
  return {
    code: problem.code,
    severity,
    scope: severity === 'error' ? 'service' : 'none',
    services: all,
    source: problem.source,
    params: { ...names, ...problem.params },
  };
}
