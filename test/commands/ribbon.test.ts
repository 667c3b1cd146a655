import {
  RIBBON_ACTIONS,
  type RibbonCommand,
  type RibbonOffice,
  registerRibbon,
} from '../../src/commands/ribbon';

/** An Office of which the buttons can be pressed. */
function fakeOffice(showPane: RibbonOffice['showPane'] = async () => undefined) {
  const actions = new Map<string, (event: { completed(): void }) => void>();
  const office: RibbonOffice = { associate: (action, run) => void actions.set(action, run), showPane };
  const press = (action: string) =>
    new Promise<void>((completed) => actions.get(action)?.({ completed: () => completed() }));
  return { office, press };
}

test('a press shows the pane and hands the command to it', async () => {
  const shown: string[] = [];
  const { office, press } = fakeOffice(async () => void shown.push('pane'));
  const given: RibbonCommand[] = [];
  registerRibbon(office)((command) => given.push(command));
  await press(RIBBON_ACTIONS.divide);
  await press(RIBBON_ACTIONS.check);
  expect(given).toEqual(['divide', 'check']);
  expect(shown).toEqual(['pane', 'pane']);
});

test('a press before the pane is there waits for it', async () => {
  const { office, press } = fakeOffice();
  const listen = registerRibbon(office);
  await press(RIBBON_ACTIONS.check);
  await press(RIBBON_ACTIONS.divide);
  const given: RibbonCommand[] = [];
  listen((command) => given.push(command));
  expect(given).toEqual(['check', 'divide']);
});

test('a pane that cannot be shown does not keep the ribbon waiting', async () => {
  const { office, press } = fakeOffice(async () => {
    throw new Error('not now');
  });
  const given: RibbonCommand[] = [];
  registerRibbon(office)((command) => given.push(command));
  await press(RIBBON_ACTIONS.divide);
  expect(given).toEqual(['divide']);
});

test('a pane that stopped listening gets nothing more', async () => {
  const { office, press } = fakeOffice();
  const listen = registerRibbon(office);
  const [first, second]: RibbonCommand[][] = [[], []];
  const stop = listen((command) => first?.push(command));
  stop();
  await press(RIBBON_ACTIONS.divide);
  listen((command) => second?.push(command));
  expect([first, second]).toEqual([[], ['divide']]);
});
