import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts';

/** Below a list of which only a part is shown: shows all of it, and fewer again. */
export function ShowAllButton({
  showsAll,
  count,
  onChange,
}: {
  showsAll: boolean;
  /** How many there are in all. */
  count: number;
  onChange: (showsAll: boolean) => void;
}) {
  const { t } = useTexts();
  return (
    <div>
      <Button size="small" appearance="subtle" onClick={() => onChange(!showsAll)}>
        {showsAll ? t.showFewer : t.showAll(count)}
      </Button>
    </div>
  );
}
