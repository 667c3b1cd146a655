import type { FindingCode } from '../../engine/finding';
import type { FindingSentence } from '../finding-text';
import { engineFindings } from './findings-engine';
import { inputFindings } from './findings-input';
import { scenarioFindings } from './findings-scenario';
import { sheetFindings } from './findings-sheet';

/** A sentence that says what is wrong and one that says what to do, for every code. */
export const findings: Readonly<Record<FindingCode, FindingSentence>> = {
  ...sheetFindings,
  ...inputFindings,
  ...engineFindings,
  ...scenarioFindings,
};
