import type { cli as nl } from '../nl/cli';

export const cli: typeof nl = {};
