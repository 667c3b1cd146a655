import { adoption, log } from './adoption';
import { analyses } from './analyses';
import { between } from './between';
import { cli } from './cli';
import { cliHelp } from './cli-help';
import { facts } from './facts';
import { findings } from './findings';
import { host } from './host';
import { newYear } from './new-year';
import { pane } from './pane';
import { recognition } from './recognition';
import { report } from './report';
import { trace } from './trace';
import { words } from './words';

export const nl = {
  adoption,
  analyses,
  between,
  cli,
  cliHelp,
  facts,
  findings,
  host,
  log,
  newYear,
  pane,
  recognition,
  report,
  trace,
  words,
};
