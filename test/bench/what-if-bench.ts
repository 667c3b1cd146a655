/** R24 at the speed of a slider: every kind of change on a real workbook, beside a whole run of the year. */
import { readFileSync } from 'node:fs';
import type { ScenarioRow } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { createWhatIf } from '../../src/engine/scenario/what-if/create-what-if';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../src/workbook/read/read-workbook';
import { change } from '../engine/scenario/scenario-rows';
import { FIXTURE } from './fixture';
import { type Line, line } from './line';
import { measure } from './measure';

/** One of each kind, where it makes a difference. */
const CHANGES: readonly ScenarioRow[] = [
  change('toetreden', { participant: 'A' }, '2016-04-01'),
  change('uittreden', { participant: 'E' }, '2016-06-30'),
  change('uittreden', { participant: 'E', service: 'Security office' }, '2016-06-30'),
  change('afname', { participant: 'L', service: 'Inkoop' }, '-'),
  change('hoeveelheid', { participant: 'A', service: 'Salarisadministratie' }, '10%'),
  change('maatstaf inwoners', { participant: 'E' }, '5%'),
  change('maatstaf medewerkers', {}, '5%'),
  change('sleutel', { service: 'Inkoop' }, '50% gelijk + 50% inwoners'),
  change('bekostiging', { service: 'Webteam' }, 'solidariteit'),
  change('bekostiging', { service: 'Casco-organisatie' }, 'versleuteld'),
  change('kosten %', {}, '5%'),
  change('kosten %', { field: 'Financiën & Control' }, '5%'),
  change('kosten €', { service: 'Inkoop' }, 25_000),
  change('index Personeel', {}, '2%'),
  change('inbreng', { participant: 'A', service: 'Security office' }, 12_500),
  change('voorwaardelijk', {}, 'wel'),
  change('cascosleutel', {}, 'inwoners'),
];

export async function whatIfLines(): Promise<readonly Line[]> {
  const host = await openXlsx(readFileSync(FIXTURE), FIXTURE);
  const { model } = readWorkbook(await host.read());
  const whatIf = createWhatIf(model, { year: 2016 });
  const [whole, ...kinds] = measure([
    { name: 'whole', run: (times) => repeat(times, () => runYear(model, { year: 2016 })) },
    ...CHANGES.map((row) => ({
      name: nameOf(row),
      run: (times: number) => repeat(times, () => whatIf.run([row])),
    })),
  ]);
  if (!whole) throw new Error('nothing was measured');
  return [
    line('Twentebedrijf 2016, whole run', whole.nanoseconds / 1e6, 'ms'),
    ...kinds.map(({ name, nanoseconds }) =>
      line(`what-if, ${name}`, 1e9 / nanoseconds, '/s', { atLeast: 5000 }),
    ),
  ];
}

const nameOf = ({ change: word, participant, field, service, value }: ScenarioRow): string =>
  [word, participant, field, service, value.text].filter((part) => part !== undefined).join(' ');

function repeat(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i += 1) work();
}
