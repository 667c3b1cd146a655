/** Looks that several components share. Sizes and colours are Fluent's tokens. */
import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page itself: the pane fills it. */
export const usePageStyles = makeStaticStyles({
  'html, body, #pane': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
});

export const useSharedStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  fieldset: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  headCell: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
  },
  totalCell: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomStyle: 'none',
  },
  /** What an accordion opens uses the full width of a narrow pane. */
  panel: { margin: 0 },
  /** For screen readers only. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
