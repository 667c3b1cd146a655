/** The part that each row has in the whole, as a live formula on the total row of its table. */
import type { Cents } from '../../../engine/model';
import { percent } from './cells';
import type { Column } from './table';

/** @param whole - what the column `total` of the table adds up to */
export function shareColumn<T extends { readonly total: Cents }>(label: string, whole: Cents): Column<T> {
  const share = (part: Cents, formula: string) => percent(whole === 0 ? 0 : part / whole, { formula });
  return {
    key: 'share',
    heading: label,
    align: 'right',
    cell: ({ total }, at) =>
      share(total, `IF(${at.total('total')}=0,0,${at.cell('total')}/${at.total('total')})`),
    total: (_, at) => share(whole, `IF(${at.total('total')}=0,0,${at.total('total')}/${at.total('total')})`),
  };
}
