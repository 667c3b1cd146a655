/** Changes and selections as they happen, and going to a cell. */
import type { Source } from '../../../../src/engine/model';
import { loadHost } from '../../../excel-host/file/load';
import { sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { attach, type Opened, QUICK } from './open-excel';

const openUser = async (): Promise<Opened> =>
  await attach(await loadHost(await userWorkbook(), 'werkmap.xlsx'), QUICK);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Events are gathered and told a moment later; where nothing is to come, that moment is all there is to wait for. */
async function settled(isThere: () => boolean = () => true): Promise<void> {
  for (let turn = 0; turn < 50; turn++) {
    await pause();
    if (isThere()) return;
  }
}

async function listening(to: 'onChange' | 'onSelect') {
  const opened = await openUser();
  const heard: Source[] = [];
  const stop = await opened.host[to]?.((source) => heard.push(source));
  if (!stop) throw new Error(`no ${to}`);
  return { ...opened, heard, stop };
}

describe('changes', () => {
  test('of the user and of a co-author are told, with sheet and cells', async () => {
    const { excel, heard } = await listening('onChange');
    excel.edit('Instellingen!C3', 2017);
    excel.edit("'Begroting ''16'!A2:B3", 1, 'Remote');
    await settled(() => heard.length > 1);
    expect(heard).toEqual([
      { sheet: 'Instellingen', cell: 'C3' },
      { sheet: "Begroting '16", cell: 'A2:B3' },
    ]);
  });

  test('of our own are not', async () => {
    const { host, heard } = await listening('onChange');
    await host.write(sampleSheets);
    await settled();
    expect(heard).toEqual([]);
  });

  test('by the thousand: each place once, and a request for names per round and not per change', async () => {
    const { excel, heard } = await listening('onChange');
    for (let round = 0; round < 4; round++) {
      for (let row = 1; row <= 1000; row++) excel.edit(`Leeg!A${row}`, row);
    }
    await settled(() => heard.length >= 1000);
    expect(new Set(heard.map(({ cell }) => cell)).size).toBe(1000);
    expect(heard.length).toBeLessThan(4000);
    expect(excel.requests.length).toBeLessThan(20);
  });

  test('on a sheet that is gone by then are nobody’s business', async () => {
    const { excel, heard } = await listening('onChange');
    excel.edit('Leeg!A1', 1);
    excel.workbook.Worksheets.GetItem('Leeg').Delete();
    await settled();
    expect(heard).toEqual([]);
  });

  test('are not told any more after stopping', async () => {
    const { excel, heard, stop } = await listening('onChange');
    await stop();
    excel.edit('Instellingen!C3', 2017);
    await settled();
    expect(heard).toEqual([]);
    expect(excel.workbook.events.listeners).toBe(0);
  });
});

describe('selections', () => {
  test('of the user are told', async () => {
    const { excel, heard, stop } = await listening('onSelect');
    excel.select('Instellingen!B2');
    await settled(() => heard.length > 0);
    await stop();
    expect(heard).toEqual([{ sheet: 'Instellingen', cell: 'B2' }]);
  });
});

test('going to a cell shows its sheet and selects it', async () => {
  const { excel, host } = await openUser();
  const heard: Source[] = [];
  await host.onSelect?.((source) => heard.push(source));
  await host.select?.({ sheet: "Begroting '16", cell: 'B2' });
  await settled(() => heard.length > 0);
  expect(excel.workbook.Worksheets.active?.Name).toBe("Begroting '16");
  expect(heard).toEqual([{ sheet: "Begroting '16", cell: 'B2' }]);
});
