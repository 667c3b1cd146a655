/** R22: the items of the plug-in register. */
import type { OnboardingItem } from './model';

/** The columns of Inbrengtraject after Product, in the order of the process (R22). */
export const ONBOARDING_ITEMS: readonly OnboardingItem[] = [
  'participation',
  'principles',
  'counterpart',
  'fieldExists',
  'friction',
  'fte',
  'budget',
  'savingTarget',
  'backlog',
  'basics',
  'weavingIn',
  'disentangling',
  'agreementSigned',
  'staffPlan',
];
