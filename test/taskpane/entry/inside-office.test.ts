import { isInsideOffice } from '../../../src/taskpane/entry/inside-office';

const opened = (search = '', name = '', external: unknown = undefined) =>
  isInsideOffice({ location: { search }, name, external });

test.each([
  ['Windows and the web, by the address', '?_host_Info=Excel$Win32$16.01$nl-NL$$$$0', '', undefined],
  [
    'a frame on the web that was reloaded, by its name',
    '',
    '{"hostInfo":"Excel|Web|16.00|nl-NL"}',
    undefined,
  ],
  ['Mac and iPad, by what the web view offers', '', '', { GetHostInfo: () => 'Excel|Mac' }],
])('inside Office: %s', (_where, search, name, external) => {
  expect(opened(search, name, external)).toBe(true);
});

test.each([
  ['nothing at all', '', '', undefined],
  ['another parameter', '?taal=nl', '', undefined],
  ['a window with a name of its own', '', 'verdeelwijzer', undefined],
  ['a window whose name is some JSON', '', '{"x":1}', undefined],
  ['a window whose name is the text null', '', 'null', undefined],
  ['the empty external of browsers', '', '', { AddSearchProvider: () => undefined }],
])('a plain browser: %s', (_where, search, name, external) => {
  expect(opened(search, name, external)).toBe(false);
});
