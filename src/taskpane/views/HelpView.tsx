import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The short manual. */
export function HelpView({ onBack }: { onBack: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary } = useTexts();
  const [first] = t.help.sections;
  return (
    <div className={shared.section}>
      <div>
        <Button size="small" onClick={onBack}>
          {t.back}
        </Button>
      </div>
      <h2 className={shared.heading}>{t.help.title}</h2>
      <Accordion collapsible multiple defaultOpenItems={first && [first.title]}>
        {t.help.sections.map(({ title, lines }) => (
          <AccordionItem key={title} value={title}>
            <AccordionHeader as="h3" size="small">
              {title}
            </AccordionHeader>
            <AccordionPanel className={shared.panel}>
              <ul className={styles.lines}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <p className={shared.note}>
        {dictionary.words.product} {VERSION}
      </p>
    </div>
  );
}
