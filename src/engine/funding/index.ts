/** The funding rules by their name. R14 divides nothing by itself: its cost goes to other services. */
import type { FundingKind } from '../model';
import { benefit } from './benefit';
import { contribution } from './contribution';
import { direct } from './direct';
import { solidarity } from './solidarity';
import { volume } from './volume';
import type { FundingMethod } from './weighing';

export const FUNDING_METHODS: Readonly<Record<Exclude<FundingKind, 'markup'>, FundingMethod>> = {
  solidarity,
  contribution,
  benefit,
  volume,
  direct,
};
