import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { sumCents } from '../../engine/money';
import type { PriceVolume } from '../../engine/scenario/causes/price-volume';
import type { ComparedRuns } from '../../workbook/report/differences/compared-runs';
import { capital } from '../../workbook/report/parts/cells';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ShowAllButton } from './ShowAllButton';

/** The largest differences, shown before the user asks for all. */
const SHOWN = 4;

const PARTS = ['volume', 'efficiency', 'price'] as const;

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  name: { paddingLeft: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  last: { paddingRight: 0 },
  /** What adds up to the line above it. */
  part: { paddingLeft: tokens.spacingHorizontalM, paddingTop: 0 },
  open: { borderBottomStyle: 'none' },
});

type Sold = Pick<PriceVolume, 'difference' | (typeof PARTS)[number]>;

/** Products under p×q: what volume, efficiency and price do to each participant (R25). Nothing without such a product. */
export function PriceVolumeTable({
  runs: { priceVolume, difference },
}: {
  runs: Pick<ComparedRuns, 'priceVolume' | 'difference'>;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const noteId = useId();
  const labels = dictionary.between.priceVolume;
  if (priceVolume.length === 0) return null;
  const sorted = [...priceVolume].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const shown = showsAll ? sorted : sorted.slice(0, SHOWN);
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const sumOf = (key: keyof Sold): number => sumCents(priceVolume.map((sold) => sold[key]));
  const sums: Sold = {
    difference: sumOf('difference'),
    volume: sumOf('volume'),
    efficiency: sumOf('efficiency'),
    price: sumOf('price'),
  };
  return (
    <>
      <table className={shared.table} aria-describedby={noteId}>
        <caption className={mergeClasses(shared.note, styles.left)}>{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(headCell, styles.name)}>
              {t.divide.participant}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount, styles.last)}>
              {t.whatIf.difference}
            </th>
          </tr>
        </thead>
        {shown.map((sold) => (
          <Lines
            key={`${sold.service} ${sold.participant}`}
            name={difference.participants[sold.participant]?.name ?? ''}
            product={difference.services[sold.service]?.name}
            sold={sold}
          />
        ))}
        <Lines name={t.divide.total} sold={sums} isTotal />
      </table>
      <p className={shared.note} id={noteId}>
        {labels.note}
      </p>
      {sorted.length > SHOWN && (
        <ShowAllButton showsAll={showsAll} count={sorted.length} onChange={setShowsAll} />
      )}
    </>
  );
}

/** The difference, and below it the parts that are not nothing. */
function Lines({
  name,
  product,
  sold,
  isTotal = false,
}: {
  name: string;
  product?: string | undefined;
  sold: Sold;
  isTotal?: boolean;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dictionary, signedEuro } = useTexts();
  const parts = PARTS.filter((part) => sold[part] !== 0);
  const cell = mergeClasses(shared.cell, isTotal && shared.totalCell, parts.length > 0 && styles.open);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={mergeClasses(cell, styles.name)}>
          {name}
          {product !== undefined && <p className={shared.note}>{product}</p>}
        </th>
        <td className={mergeClasses(cell, shared.amount, styles.last)}>{signedEuro(sold.difference)}</td>
      </tr>
      {parts.map((part, at) => {
        const partCell = mergeClasses(
          shared.cell,
          shared.note,
          styles.part,
          (isTotal || at < parts.length - 1) && styles.open,
        );
        return (
          <tr key={part}>
            <th scope="row" className={partCell}>
              {capital(dictionary.between.priceVolume[part])}
            </th>
            <td className={mergeClasses(partCell, shared.amount, styles.last)}>{signedEuro(sold[part])}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
