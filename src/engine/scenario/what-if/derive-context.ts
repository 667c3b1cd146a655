/** The context of a changed model, with what the baseline has worked out already and the change does not touch. */
import type { Decimal } from 'decimal.js';
import type { FindingCollector } from '../../collect-findings';
import { createContext, type RunContext } from '../../context';
import type { Model } from '../../model';

export interface Derivation {
  /** The changed model, or a slice of it. */
  readonly model: Model;
  /** Overrides the setting (R6). */
  readonly tentative: Decimal | undefined;
  /** Only costs have changed, so that everybody weighs what it did. */
  readonly sameWeights: boolean;
}

/** @param base - a context that has divided the baseline */
export function deriveContext(base: RunContext, { model, tentative, sameWeights }: Derivation): RunContext {
  const context = { ...createContext(model, base.year, tentative), findings: UNHEARD };
  for (const [name, value] of base.cache)
    if (name.startsWith('weighing ') ? sameWeights : isStillTrue(name, base, context))
      context.cache.set(name, value);
  return context;
}

/** What a division finds is told by a whole run. */
const UNHEARD: FindingCollector = { add: () => undefined, list: () => [] };

/** By the name under which it is cached: what each depends on. Anything else is worked out again. */
function isStillTrue(name: string, base: RunContext, changed: RunContext): boolean {
  const [a, b] = [base.model, changed.model];
  if (name === 'payers' || name === 'services of field' || name === 'budget years') return true;
  if (name === 'indexes' || name === 'line amounts') return a.indexes === b.indexes;
  if (name.startsWith('driver ')) return a.drivers === b.drivers;
  if (name.startsWith('weights ')) return a.drivers === b.drivers && isSameFactor(base, changed);
  if (name.startsWith('circle '))
    return a.participants === b.participants && (a.services === b.services || !name.includes('"takers"'));
  return false;
}

const isSameFactor = (a: RunContext, b: RunContext): boolean =>
  a.tentative.n === b.tentative.n && a.tentative.d === b.tentative.d;
