import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetKind } from '../../workbook/read/reading';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { type Choice, ChoiceField } from './ChoiceField';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: '160px' },
});

/** Says what a sheet is. Nothing happens before the button: a list of kinds is walked through with the arrow keys. */
export function KindForm({ sheet }: { sheet: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { correct } = usePaneCommands();
  const [kind, setKind] = useState<SheetKind>();
  const kinds: readonly Choice[] = Object.entries(t.sheetKinds).map(([value, label]) => ({
    value,
    label: value === 'unknown' ? t.check.doNotUse : label,
  }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind) correct({ sheets: { [sheet]: kind } });
      }}
    >
      <div className={styles.field}>
        <ChoiceField
          label={t.check.whatIs(sheet)}
          value={kind ?? ''}
          choices={[{ value: '', label: t.check.choose }, ...kinds]}
          onChoose={(value) => setKind(isKind(value, t.sheetKinds) ? value : undefined)}
        />
      </div>
      <Button type="submit" size="small" disabledFocusable={kind === undefined}>
        {t.check.correct}
      </Button>
    </form>
  );
}

const isKind = (value: string, kinds: Readonly<Record<SheetKind, string>>): value is SheetKind =>
  Object.hasOwn(kinds, value);
