import type { matrixPages as nl } from '../nl/report-matrix';
import { counted } from '../nl/report-words';

export const matrixPages: typeof nl = {
  cooperation: {
    title: (year, participants) =>
      `Cooperation ${year}: ${counted(participants, 'participant', 'participants')}`,
    sharing: (year, one, other, shared, equal) =>
      `Cooperation ${year}: ${one} and ${other} share ${counted(shared, 'product', 'products')}` +
      (equal > 0 ? `, as do ${counted(equal, 'other pair', 'other pairs')}` : ', the most of all'),
    share: 'of offer',
    offered: 'offer',
    tentative: 'Tentative: (x) on the matrix',
    onDemand: 'On demand',
    pairs: 'Who share most',
    with: 'with',
    shared: 'shared products',
    first: 'first takes',
    second: 'second takes',
    overlap: 'overlap',
    note: 'Numbers of products on the matrix: the darker, the larger the part of the field. Shared and overlap count only what is taken for certain; overlap is shared ÷ what either of them takes.',
  },
};
