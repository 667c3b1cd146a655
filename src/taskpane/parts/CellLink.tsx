import { Link } from '@fluentui/react-components';
import type { Source } from '../../engine/model';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';

/** A cell, or a whole sheet; a link that selects it where there is an Excel to select in. */
export function CellLink({ source, label }: { source: Source; label?: string }) {
  const { t } = useTexts();
  const { select } = usePaneCommands();
  const place = `${source.sheet}!${source.cell}`;
  if (!select) return <span>{label ?? place}</span>;
  return (
    <Link as="button" inline aria-label={t.goToCell(label ?? place)} onClick={() => select(source)}>
      {label ?? place}
    </Link>
  );
}
