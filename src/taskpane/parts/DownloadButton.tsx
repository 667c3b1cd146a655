import { Button } from '@fluentui/react-components';
import type { FileConnection } from '../entry/connection';
import { saveName } from '../figures/save-name';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** File mode: hands the workbook with the results to the browser, under a name of its own. */
export function DownloadButton({ connection }: { connection: FileConnection }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const name = saveName(connection, true, t);
  return (
    <div className={shared.section}>
      <Button appearance="primary" onClick={() => connection.save(name)} aria-describedby="save-note">
        {t.file.download}
      </Button>
      <p className={shared.note} id="save-note">
        {connection.isBlank ? t.file.downloadNew(name) : t.file.downloadNote(name)}
      </p>
    </div>
  );
}
