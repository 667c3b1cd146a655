import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    '&:focus-visible': { outline: `1px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

/** The part of the pane that scrolls. It takes the focus, so that the arrow keys scroll it. */
export function MainPart({ ref, children }: { ref?: Ref<HTMLElement>; children: ReactNode }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <main {...(ref !== undefined && { ref })} className={styles.main} tabIndex={0}>
      {children}
    </main>
  );
}
