import type { Reading } from '../../workbook/read/reading';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { RecognisedRow } from './RecognisedRow';

/** What each sheet was taken for, where that is sure, and which sheets do not count. */
export function RecognisedList({ reading }: { reading: Reading }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const sure = reading.sheets.filter(({ confidence }) => confidence !== 'unsure');
  const used = sure.filter(({ kind }) => kind !== 'unknown');
  const left = sure.filter(({ kind }) => kind === 'unknown');
  const aside = left.filter(({ reasons }) => reasons?.includes('aside'));
  const unused = left.filter((sheet) => !aside.includes(sheet));
  const named = (sheets: typeof unused): string => [...new Set(sheets.map(({ sheet }) => sheet))].join(', ');
  if (sure.length === 0) return null;
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
