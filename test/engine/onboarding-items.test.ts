import { ONBOARDING_ITEMS } from '../../src/engine/onboarding-items';
import { headingOfRole } from '../../src/workbook/read/roles';

test('R22: the columns of Inbrengtraject after Product', () => {
  expect(ONBOARDING_ITEMS.map(headingOfRole)).toEqual([
    'deelname',
    'principes geaccepteerd',
    'contramal',
    'werkveld bestaat',
    'frictiekosten',
    'fte',
    'budget',
    'taakstelling',
    'achterstand',
    'basis op orde',
    'invlechting',
    'ontvlechting',
    'dvo getekend',
    'personeelsplan',
  ]);
});
