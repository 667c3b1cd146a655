/** The context of a changed model, with what the baseline has worked out already and the change does not touch. */
import type { Decimal } from 'decimal.js';
import { createContext, type RunContext } from '../../context';
import type { Model } from '../../model';

/**
 * @param base - a context that has divided the baseline
 * @param model - the changed model, or a slice of it
 * @param tentative - overrides the setting (R6)
 */
export function deriveContext(base: RunContext, model: Model, tentative: Decimal | undefined): RunContext {
  const context = createContext(model, base.year, tentative);
  for (const [name, value] of base.cache)
    if (isStillTrue(name, base, context)) context.cache.set(name, value);
  return context;
}

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
