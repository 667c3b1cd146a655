import type { trace as nl } from '../nl/trace';

export const trace: typeof nl = {};
