import type { findings as nl } from '../nl/findings';
import { engineFindings } from './findings-engine';
import { inputFindings } from './findings-input';
import { scenarioFindings } from './findings-scenario';
import { sheetFindings } from './findings-sheet';

export const findings: typeof nl = {
  ...sheetFindings,
  ...inputFindings,
  ...engineFindings,
  ...scenarioFindings,
};
