import type { Reading } from '../../workbook/read/reading';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { RecognisedRow } from './RecognisedRow';

/** What each sheet was taken for, and which sheets do not count. */
export function RecognisedList({ reading }: { reading: Reading }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const unused = reading.sheets.filter(({ kind }) => kind === 'unknown');
  const known = reading.sheets.filter(({ kind }) => kind !== 'unknown');
  const aside = known.filter(({ reasons }) => reasons?.includes('aside'));
  const used = known.filter((sheet) => !aside.includes(sheet));
  const named = (sheets: typeof unused): string => [...new Set(sheets.map(({ sheet }) => sheet))].join(', ');
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t.check.recognised}</h2>
      <ul className={shared.list}>
        {used.map((recognised) => (
          <RecognisedRow
            key={`${recognised.sheet} ${recognised.kind} ${recognised.header}`}
            recognised={recognised}
            model={reading.model}
          />
        ))}
      </ul>
      {aside.length > 0 && (
        <p className={shared.note}>
          {t.check.aside}: {named(aside)}
        </p>
      )}
      {unused.length > 0 && (
        <p className={shared.note}>
          {t.check.notUsed}: {named(unused)}
        </p>
      )}
    </section>
  );
}
