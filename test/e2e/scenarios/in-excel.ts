import type { Scenario } from '../scenario';

export const inExcel: readonly Scenario[] = [];
