/** The straight line of the architecture: who may import what. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = resolve(__dirname, '../src');

/** Folder → what it may import besides itself: folders or files below src, and packages. The longest prefix counts. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: ['decimal.js'],
  locale: ['engine', 'workbook/host', 'workbook/read/reading'],
  'workbook/snapshot': [],
  'workbook/sheet-spec': ['workbook/snapshot', 'engine/model', 'engine/result'],
  'workbook/address': ['workbook/snapshot'],
  'workbook/cell-value': ['engine/model', 'workbook/snapshot', 'workbook/address'],
  'workbook/memory': ['workbook/snapshot', 'workbook/sheet-spec', 'workbook/address'],
  'workbook/date-format': [],
  'workbook/stored-cells': ['workbook/snapshot', 'fflate'],
  'workbook/looks': ['workbook/sheet-spec'],
  'workbook/chart-looks': ['workbook/sheet-spec'],
  'workbook/place': ['workbook/sheet-spec', 'workbook/address'],
  'workbook/written': ['workbook/snapshot', 'workbook/sheet-spec'],
  'workbook/cells-edit': ['workbook/snapshot'],
  'workbook/host': ['engine/model', 'workbook/snapshot', 'workbook/sheet-spec', 'workbook/cells-edit'],
  'workbook/read': ['engine', 'workbook/snapshot', 'workbook/address', 'decimal.js'],
  'workbook/report': ['engine', 'locale', 'workbook/snapshot', 'workbook/sheet-spec', 'workbook/address'],
  'workbook/template': ['engine/text', 'workbook/snapshot', 'workbook/sheet-spec', 'workbook/address'],
  'workbook/hosts': [
    'engine/model',
    'engine/text',
    'workbook/snapshot',
    'workbook/sheet-spec',
    'workbook/address',
    'workbook/memory',
    'workbook/date-format',
    'workbook/looks',
    'workbook/chart-looks',
    'workbook/place',
    'workbook/written',
    'workbook/host',
    'workbook/cells-edit',
  ],
  'workbook/hosts/xlsx': [
    'engine/model',
    'engine/text',
    'workbook/snapshot',
    'workbook/sheet-spec',
    'workbook/address',
    'workbook/memory',
    'workbook/date-format',
    'workbook/looks',
    'workbook/chart-looks',
    'workbook/place',
    'workbook/written',
    'workbook/host',
    'workbook/cells-edit',
    'hucre',
    'fflate',
    '@xmldom/xmldom',
    'node:fs',
    'node:path',
    'node:crypto',
  ],
  app: ['engine', 'locale', 'workbook', 'decimal.js', '../package.json'],
  cli: ['app', 'engine', 'locale', 'workbook', 'node:'],
  taskpane: [
    'app',
    'commands',
    'functions',
    'engine',
    'locale',
    'workbook',
    'react',
    'react-dom/',
    '@fluentui/',
  ],
  commands: [],
  functions: ['engine', 'locale', 'decimal.js'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, target]) =>
      target?.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target)) : (target ?? ''),
  );

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`) || (/[:/]$/.test(folder) && path.startsWith(folder));

const layerOf = (file: string): string | undefined =>
  Object.keys(ALLOWED)
    .filter((layer) => isBelow(file.replace(/\.tsx?$/, ''), layer))
    .sort((a, b) => b.length - a.length)[0];

describe('layers', () => {
  test.each(files.filter((file) => !file.endsWith('.d.ts')))('%s imports only what its layer may', (file) => {
    const layer = layerOf(file);
    expect(layer).toBeDefined();
    const allowed = [layer ?? '', ...(ALLOWED[layer ?? ''] ?? [])];
    const forbidden = importsOf(file).filter((target) => !allowed.some((path) => isBelow(target, path)));
    expect(forbidden).toEqual([]);
  });

  test('the engine knows no Excel, no React and no clock', () => {
    const engine = files.filter((file) => file.startsWith('engine/'));
    expect(engine.length).toBeGreaterThan(5);
    for (const file of engine) {
      expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(
        /Date\.now|new Date\(\)|Math\.random|\bOffice\b/,
      );
    }
  });
});
