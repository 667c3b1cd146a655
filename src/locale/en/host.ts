import type { host as nl } from '../nl/host';

export const host: typeof nl = {};
