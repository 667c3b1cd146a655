import { Button } from '@fluentui/react-components';
import type { OfficeTrouble } from '../entry/load-office';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** Office opened the page, but there is no Excel to work in. */
export function OfficeTroubleView({ trouble }: { trouble: OfficeTrouble }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  return (
    <div className={shared.stack} role="alert">
      <p className={shared.text}>{t.problem[trouble]}</p>
      {trouble === 'officeUnreachable' && (
        <div>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {t.problem.retry}
          </Button>
        </div>
      )}
    </div>
  );
}
