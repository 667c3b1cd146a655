/** Texts of the sheet that is made of the matrix alone. */
import { counted } from './report-words';

export const matrixPages = {
  cooperation: {
    title: (year: number, participants: number): string =>
      `Samenwerking ${year}: ${counted(participants, 'deelnemer', 'deelnemers')}`,
    /** @param equal - other pairs that share as many */
    sharing: (year: number, one: string, other: string, shared: number, equal: number): string =>
      `Samenwerking ${year}: ${one} en ${other} delen ${counted(shared, 'product', 'producten')}` +
      (equal > 0 ? `, net als nog ${counted(equal, 'paar', 'paren')}` : ', het meest van allen'),
    share: 'van aanbod',
    offered: 'aanbod',
    tentative: 'Voorwaardelijk: (x) in de matrix',
    onDemand: 'Op afroep',
    pairs: 'Wie het meest deelt',
    with: 'met',
    shared: 'gedeelde producten',
    first: 'neemt de eerste af',
    second: 'neemt de tweede af',
    overlap: 'overlap',
    note: 'Aantallen producten uit de matrix: hoe donkerder, hoe groter het deel van het werkveld. Gedeeld en overlap tellen alleen wat vast wordt afgenomen; overlap is gedeeld ÷ wat een van beide afneemt.',
  },
};
