import type { Correction } from '../../app/correction-list';
import type { Reading } from '../../workbook/read/reading';
import { correctionsBySheet } from '../figures/corrections-by-sheet';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CorrectionLines } from './CorrectionLines';
import { RecognisedRow } from './RecognisedRow';

interface Props {
  readonly reading: Reading;
  readonly corrections: readonly Correction[];
}

/** What each sheet was taken for, where that is sure, which sheets do not count, and what the user said of it. */
export function RecognisedList({ reading, corrections }: Props) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const sure = reading.sheets.filter(({ confidence }) => confidence !== 'unsure');
  const used = sure.filter(({ kind }) => kind !== 'unknown');
  const left = sure.filter(({ kind }) => kind === 'unknown');
  const aside = left.filter(({ reasons }) => reasons?.includes('aside'));
  const unused = left.filter((sheet) => !aside.includes(sheet));
  const named = (sheets: typeof unused): string => [...new Set(sheets.map(({ sheet }) => sheet))].join(', ');
  const names = used.map(({ sheet }) => sheet);
  const said = correctionsBySheet(corrections, names);
  if (sure.length === 0 && corrections.length === 0) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t.check.recognised}</h2>
      <ul className={shared.list}>
        {used.map((recognised, at) => (
          <RecognisedRow
            key={`${recognised.sheet} ${recognised.kind} ${recognised.header}`}
            recognised={recognised}
            model={reading.model}
            // Of several tables on a sheet the first tells them.
            corrections={names.indexOf(recognised.sheet) === at ? said.ofSheet(recognised.sheet) : []}
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
      {said.others.length > 0 && (
        <>
          <h3 className={shared.heading}>{t.corrections.title}</h3>
          <CorrectionLines corrections={said.others} />
        </>
      )}
    </section>
  );
}
