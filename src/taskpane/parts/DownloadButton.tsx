import { Button } from '@fluentui/react-components';
import type { FileConnection } from '../entry/connection';
import { saveFile } from '../entry/save-file';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** File mode: hands the workbook with the results to the browser, under a name of its own. */
export function DownloadButton({ connection }: { connection: FileConnection }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const name = resultName(connection.name, t.file.resultSuffix, connection.isBlank);
  return (
    <div className={shared.section}>
      <Button
        appearance="primary"
        onClick={() => saveFile(connection.bytes(), name)}
        aria-describedby="save-note"
      >
        {t.file.download}
      </Button>
      <p className={shared.note} id="save-note">
        {connection.isBlank ? t.file.downloadNew(name) : t.file.downloadNote(name)}
      </p>
    </div>
  );
}

/** `begroting.xlsx` → `begroting met resultaat.xlsx`; a workbook that is not a file yet keeps its name. */
function resultName(name: string, suffix: string, isBlank: boolean): string {
  if (isBlank) return name;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}${suffix}${name.slice(dot)}` : `${name}${suffix}.xlsx`;
}
