import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Cents, Model } from '../../engine/model';
import type { TornadoBar } from '../../engine/scenario/sensitivity';
import { variedText } from '../../workbook/report/parts/analysis-words';
import { capital } from '../../workbook/report/parts/cells';
import { plainEuro, signedEuro } from '../../workbook/report/parts/signed';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** More bars say little. */
const SHOWN = 10;

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  name: { paddingLeft: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  last: { paddingRight: 0 },
  // Zero is in the middle: what is paid less to the left, what is paid more to the right.
  track: { position: 'relative', height: '8px', marginTop: tokens.spacingVerticalXXS, display: 'block' },
  zero: {
    position: 'absolute',
    left: '50%',
    height: '100%',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bar: {
    position: 'absolute',
    height: '100%',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  swatch: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    marginRight: tokens.spacingHorizontalXS,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  less: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  more: {
    backgroundColor: tokens.colorPaletteDarkOrangeBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface Props {
  readonly model: Model;
  readonly bars: readonly TornadoBar[];
  /** Of all together: what shifts between participants goes to the left for less, to the right for more. */
  readonly isWhole: boolean;
  readonly caption: string;
  readonly labels: { readonly less: string; readonly more: string };
}

/** What weighs most, widest first, with a small bar to both sides of zero. */
export function TornadoTable({ model, bars, isWhole, caption, labels }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const shown = bars.slice(0, SHOWN);
  const widest = Math.max(1, ...shown.flatMap(({ less, more }) => [Math.abs(less), Math.abs(more)]));
  const headCell = mergeClasses(shared.cell, shared.headCell);
  return (
    <>
      <table className={shared.table}>
        <caption className={mergeClasses(shared.note, styles.left)}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(headCell, styles.name)}>
              {capital(dictionary.analyses.sensitivity.what)}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              <span className={mergeClasses(styles.swatch, styles.less)} aria-hidden />
              {labels.less}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount, styles.last)}>
              <span className={mergeClasses(styles.swatch, styles.more)} aria-hidden />
              {labels.more}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((bar) => {
            const isShift = isWhole && bar.varied.kind !== 'cost';
            const amount = (cents: Cents): string => (isShift ? plainEuro : signedEuro)(cents, language);
            return (
              <tr key={JSON.stringify(bar.varied)}>
                <th scope="row" className={mergeClasses(shared.cell, styles.name)}>
                  {variedText(model, bar.varied, language)}
                  <span className={styles.track} aria-hidden>
                    <span
                      className={mergeClasses(styles.bar, styles.less)}
                      style={placeOf(isShift ? -bar.less : bar.less, widest)}
                    />
                    <span
                      className={mergeClasses(styles.bar, styles.more)}
                      style={placeOf(bar.more, widest)}
                    />
                    <span className={styles.zero} />
                  </span>
                </th>
                <td className={mergeClasses(shared.cell, shared.amount)}>{amount(bar.less)}</td>
                <td className={mergeClasses(shared.cell, shared.amount, styles.last)}>{amount(bar.more)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {bars.length > SHOWN && (
        <p className={shared.note}>{dictionary.analyses.sensitivity.moreBars(bars.length - SHOWN)}</p>
      )}
      <p className={shared.note}>{dictionary.analyses.sensitivity.note}</p>
    </>
  );
}

function placeOf(amount: Cents, widest: Cents) {
  const width = (Math.abs(amount) / widest) * 50;
  return { left: `${amount < 0 ? 50 - width : 50}%`, width: `${width}%` };
}
