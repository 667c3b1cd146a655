import { analyses } from './analyses';
import { cli } from './cli';
import { findings } from './findings';
import { host } from './host';
import { newYear } from './new-year';
import { pane } from './pane';
import { recognition } from './recognition';
import { report } from './report';
import { trace } from './trace';
import { words } from './words';

export const nl = { analyses, cli, findings, host, newYear, pane, recognition, report, trace, words };
