import type { pane as nl } from '../nl/pane';

export const pane: typeof nl = {};
