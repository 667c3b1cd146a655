/** What an offline look at manifest.xml can prove; Excel itself and the store look further. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { RIBBON_ACTIONS } from '../src/commands/ribbon';

const ROOT = join(__dirname, '..');
const HOST = 'https://localhost:3000';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const xml = new DOMParser().parseFromString(text, 'text/xml');
const root = xml.documentElement as Element;

const all = (name: string): readonly Element[] => [...xml.getElementsByTagName(name)] as Element[];
const one = (name: string): Element => {
  const [element, ...others] = all(name);
  if (!element || others.length > 0) throw new Error(`not exactly one <${name}>`);
  return element;
};
const children = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
/** The description of the whole add-in; ribbon buttons have descriptions of their own. */
const description = children(root).find(({ tagName }) => tagName === 'Description') as Element;
const attributes = (name: string): readonly string[] =>
  [...xml.getElementsByTagName('*')].flatMap((element) => element.getAttribute(name) || []);

describe('what Excel needs to start it', () => {
  test('elements stand in the order that the schema asks', () => {
    expect(children(root).map(({ tagName }) => tagName)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    const [hosts, resources] = children(one('VersionOverrides'));
    expect([hosts?.tagName, resources?.tagName]).toEqual(['Hosts', 'Resources']);
    expect(children(all('Host')[1] as Element).map(({ tagName }) => tagName)).toEqual([
      'Runtimes',
      'AllFormFactors',
      'DesktopFormFactor',
    ]);
    const [functions] = children(one('AllFormFactors'));
    expect(functions?.getAttribute('xsi:type')).toBe('CustomFunctions');
    expect(children(functions as Element).map(({ tagName }) => tagName)).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
    expect(children(one('DesktopFormFactor')).map(({ tagName }) => tagName)).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
  });

  test('it is a task pane for workbooks, in Excel with ExcelApi 1.14 and the shared runtime', () => {
    expect(root.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.14'],
    ]);
    expect(one('Runtime').getAttribute('lifetime')).toBe('long');
  });

  test('pane, ribbon, functions and runtime are one page', () => {
    const [page] = children(one('Page'));
    const pane = all('SourceLocation').find(({ parentNode }) => parentNode?.nodeName === 'Action');
    const resids = [one('Runtime'), one('FunctionFile'), page, pane].map((element) =>
      element?.getAttribute('resid'),
    );
    expect(new Set(resids)).toEqual(new Set(['Page.Url']));
    expect(all('SourceLocation')[0]?.getAttribute('DefaultValue')).toBe(`${HOST}/index.html`);
  });

  test('the id is a GUID and the version has four numbers', () => {
    expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  test('it asks for the workbook and for nothing else', () => {
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
    expect(all('AppDomain').map(({ textContent }) => textContent)).toEqual([HOST]);
  });
});

describe('texts', () => {
  test('are Dutch, with an English override of each that is not a name', () => {
    expect(one('DefaultLocale').textContent).toBe('nl-NL');
    const named = ['Verdeelwijzer', 'VERDEELWIJZER'];
    const texts = [description, ...all('bt:String')].filter(
      (element) => !named.includes(element.getAttribute('DefaultValue') ?? ''),
    );
    for (const element of texts) {
      const locales = children(element).map((override) => override.getAttribute('Locale'));
      expect(locales).toEqual(['en-US']);
    }
  });

  test('stay within the lengths that the schema allows', () => {
    const short = all('bt:String').filter(({ parentNode }) => parentNode?.nodeName === 'bt:ShortStrings');
    const long = all('bt:String').filter(({ parentNode }) => parentNode?.nodeName === 'bt:LongStrings');
    const values = (element: Element): readonly string[] => [
      element.getAttribute('DefaultValue') ?? '',
      ...children(element).map((override) => override.getAttribute('Value') ?? ''),
    ];
    expect(Math.max(...short.flatMap(values).map(({ length }) => length))).toBeLessThanOrEqual(125);
    expect(Math.max(...long.flatMap(values).map(({ length }) => length))).toBeLessThanOrEqual(250);
    expect(Math.max(...values(description).map(({ length }) => length))).toBeLessThanOrEqual(250);
  });
});

describe('references', () => {
  const ids = [...all('bt:Image'), ...all('bt:Url'), ...all('bt:String')].flatMap(
    (element) => element.getAttribute('id') || [],
  );

  test('every resid names a resource, every resource is used, ids are short and unique', () => {
    const resids = new Set(attributes('resid'));
    expect(new Set(ids)).toEqual(resids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('everything is fetched over https, from the host that a build replaces', () => {
    const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address.startsWith(`${HOST}/`)).toBe(true);
    expect(text.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/http:\/\//);
  });

  test('support and learn-more links exist', () => {
    expect(one('SupportUrl').getAttribute('DefaultValue')).toBe(`${HOST}/index.html#help`);
    expect(one('LearnMoreUrl').getAttribute('resid')).toBe('LearnMore.Url');
  });

  test('the functions have a script, and descriptions in both languages', () => {
    const [script, dutch] = ['Functions.Script', 'Functions.Metadata'].map((id) =>
      all('bt:Url').find((url) => url.getAttribute('id') === id),
    );
    expect(script?.getAttribute('DefaultValue')).toBe(`${HOST}/functions.js`);
    expect(dutch?.getAttribute('DefaultValue')).toBe(`${HOST}/functions.json`);
    const [english] = children(dutch as Element);
    expect(english?.getAttribute('Locale')).toBe('en-US');
    expect(english?.getAttribute('Value')).toBe(`${HOST}/functions.en.json`);
    const namespace = all('bt:String').find((text) => text.getAttribute('id') === 'Functions.Namespace');
    // The namespace is part of every formula, so it is one for all languages.
    expect(namespace?.getAttribute('DefaultValue')).toMatch(/^[A-Z][A-Z0-9]{1,31}$/);
    expect(children(namespace as Element)).toEqual([]);
  });

  test('the ribbon opens the pane, divides and checks', () => {
    const actions = all('Action').map((action) => action.getAttribute('xsi:type'));
    expect(actions).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction']);
    const functions = all('FunctionName').map(({ textContent }) => textContent);
    expect(functions).toEqual([RIBBON_ACTIONS.divide, RIBBON_ACTIONS.check]);
  });
});

describe('icons', () => {
  /** Width and height of a PNG, from its first chunk. */
  const sizeOf = (file: string): readonly [number, number] => {
    const bytes = readFileSync(join(ROOT, 'assets', file));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  test.each([16, 32, 64, 80, 128])('the product has an icon of %i pixels', (size) => {
    expect(sizeOf(`icon-${size}.png`)).toEqual([size, size]);
  });

  test('every icon that is named exists in the size that its place asks', () => {
    const sizes = new Map(
      all('bt:Image')
        .filter((image) => image.getAttribute('size'))
        .map((image) => [image.getAttribute('resid'), Number(image.getAttribute('size'))]),
    );
    const images = all('bt:Image').filter((image) => image.getAttribute('id'));
    expect(images).toHaveLength(9);
    for (const image of images) {
      const file = image.getAttribute('DefaultValue')?.replace(`${HOST}/assets/`, '') ?? '';
      const size = sizes.get(image.getAttribute('id'));
      expect(sizeOf(file)).toEqual([size, size]);
    }
    expect(one('IconUrl').getAttribute('DefaultValue')).toBe(`${HOST}/assets/icon-32.png`);
    expect(one('HighResolutionIconUrl').getAttribute('DefaultValue')).toBe(`${HOST}/assets/icon-64.png`);
  });

  test('every group of icons has the three sizes that Excel asks', () => {
    for (const icon of all('Icon')) {
      expect(children(icon).map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    }
  });
});
