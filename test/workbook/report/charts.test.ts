/** What holds for every chart: apart in colour and in grey, labelled so that it can be read, and sorted by size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { roomForLabels } from '../../../src/workbook/report/parts/label-room';
import {
  PAY_COLOR,
  REFUND_COLOR,
  REST_COLOR,
  SERIES_COLORS,
} from '../../../src/workbook/report/parts/palette';
import type { ChartSpec, SheetSpec } from '../../../src/workbook/sheet-spec';

/** Reads a whole workbook. */
jest.setTimeout(60_000);

async function chartsOf(fixture: string) {
  const path = join(__dirname, '../../fixtures', `${fixture}.xlsx`);
  const snapshot = await (await openXlsx(readFileSync(path), path)).read();
  const years = fixture.startsWith('twente') ? { first: 2016, last: 2019 } : undefined;
  const sheets = resultSheets(calculate(snapshot, { years }), {
    ...{ language: 'nl', moment: new Date(2026, 10, 22), snapshot },
  });
  return sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ sheet, chart })));
}

/** The numbers of a series as they stand in its cells. */
const numbersOf = ({ rows }: SheetSpec, { values }: ChartSpec['series'][number]): readonly number[] =>
  Array.from({ length: values.rows }, (_, down) => Number(rows[values.row + down]?.[values.column]?.value));

/** CIE lightness, 0 black … 100 white: what is left of a colour in grey print. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}
const apart = (a: string, b: string): number => Math.abs(lightness(a) - lightness(b));

describe('colours', () => {
  const all = [...SERIES_COLORS, REST_COLOR];

  test('every two differ in grey, and what lies against each other differs much', () => {
    for (const [at, color] of all.entries()) {
      for (const other of all.slice(at + 1)) expect(apart(color, other)).toBeGreaterThan(7);
      const next = all[at + 1];
      if (next) expect(apart(color, next)).toBeGreaterThan(20);
    }
    expect(apart(PAY_COLOR, REFUND_COLOR)).toBeGreaterThan(15);
  });

  test('all can be seen on white', () => {
    for (const color of [...all, PAY_COLOR, REFUND_COLOR]) expect(lightness(color)).toBeLessThan(82);
  });
});

describe.each(['twentebedrijf-2016', 'heuvelland-2023'])('the charts of %s', (fixture) => {
  let charts: Awaited<ReturnType<typeof chartsOf>>;
  beforeAll(async () => {
    charts = await chartsOf(fixture);
  });

  test('are few, and each tells its finding and shows amounts without cents', () => {
    expect(charts.length).toBeGreaterThan(3);
    for (const { chart } of charts) {
      expect(chart.title).toMatch(/\d/);
      expect(chart.message).not.toBe('');
      expect(chart.valueFormat).toBe('euroWhole');
      expect(chart.series.length).toBeLessThanOrEqual(7);
      const colors = chart.series.flatMap(({ color }) => color ?? []);
      expect(new Set(colors).size).toBe(colors.length);
    }
  });

  test('bars are sorted by size; only what is left over comes last', () => {
    const bars = charts.filter(({ chart }) => chart.kind !== 'line');
    expect(bars.length).toBeGreaterThan(2);
    for (const { sheet, chart } of bars) {
      const sums = chart.series
        .map((series) => numbersOf(sheet, series))
        .reduce((total, own) => total.map((sum, at) => sum + (own[at] ?? 0)));
      const [{ categories } = { categories: undefined }] = chart.series;
      const last = sheet.rows[(categories?.row ?? 0) + sums.length - 1]?.[categories?.column ?? 0]?.value;
      const named = /^overig/.test(String(last)) ? sums.slice(0, -1) : sums;
      expect(named).toEqual([...named].sort((a, b) => b - a));
    }
  });

  test('lying bars carry their amounts, with room for them at both ends', () => {
    for (const { sheet, chart } of charts.filter(({ chart: { kind } }) => kind.startsWith('bar'))) {
      expect(chart.labels).toBe(true);
      const numbers = chart.series.flatMap((series) => numbersOf(sheet, series));
      const { min = 0, max = 0 } = chart.bounds ?? {};
      const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
      if (low < 0) expect(low - min).toBeGreaterThan((high - low) * 0.09);
      if (high > 0) expect(max - high).toBeGreaterThan((high - low) * 0.09);
    }
  });
});

test('room for labels: none where no bar goes', () => {
  expect(roomForLabels([100_00, 50_00], 0.1)).toEqual({ min: 0, max: 110 });
  expect(roomForLabels([-100_00, -50_00], 0.1)).toEqual({ min: -110, max: 0 });
  expect(roomForLabels([-100_00, 100_00], 0.1)).toEqual({ min: -120, max: 120 });
});
