import type { findings as nl } from '../nl/findings';

export const findings: typeof nl = {};
