/** Charts: their series are known, all other properties are kept as they were set. */
import { invalidArgument, itemExists, notImplemented } from '../errors';
import { Bag, Collection, nextId } from '../objects';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class ChartSeries extends Bag {
  xValues: Range | undefined;

  constructor(
    public Name: string,
    public range: Range,
  ) {
    super('ChartSeries');
  }

  override write(name: string, value: unknown): void {
    if (name === 'Name') this.Name = String(value);
    else super.write(name, value);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const [range] = args;
    if (name !== 'SetValues' && name !== 'SetXAxisValues') throw notImplemented(`ChartSeries.${name}()`);
    if (!(range instanceof Range)) throw invalidArgument(name);
    if (name === 'SetValues') this.range = range;
    else this.xValues = range;
    return null;
  }
}

class SeriesCollection extends Collection<ChartSeries> {
  constructor(private readonly source: Range) {
    super();
  }

  Add(name: unknown): ChartSeries {
    const series = new ChartSeries(String(name), this.source);
    this.items.push(series);
    return series;
  }
}

export class Chart extends Bag {
  readonly Id = nextId();
  readonly Series: SeriesCollection;
  Name = '';
  /** First and last cell that it covers. */
  position: readonly [Range, Range] | undefined;

  constructor(
    private readonly owner: Charts,
    readonly type: string,
    source: Range,
  ) {
    super('Chart');
    this.Series = new SeriesCollection(source);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  override read(name: string): unknown {
    if (name === 'Series') return this.Series;
    return name === 'Name' ? this.Name : super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (name === 'Name') {
      if (this.owner.find(value)) throw itemExists();
      this.Name = String(value);
    } else super.write(name, value);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const [first, last] = args;
    if (name === 'Delete') this.owner.take(this);
    else if (name === 'SetPosition' && first instanceof Range && last instanceof Range)
      this.position = [first, last];
    else throw notImplemented(`Chart.${name}()`);
    return null;
  }
}

export class Charts extends Collection<Chart> {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /**
   * One series per column. Excel guesses whether the first row and column are names when they hold text; this host
   * does not guess, so a source with text is refused.
   */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.assertWritable();
    if (!(source instanceof Range) || seriesBy !== 'Columns')
      throw notImplemented('a chart other than by columns');
    const { row, column, rows, columns } = source.area;
    for (const { cell } of source.sheet.grid.within(source.area)) {
      if (typeof cell.value === 'string' && cell.value !== '')
        throw notImplemented('a chart source with text');
    }
    const chart = new Chart(this, String(type), source);
    for (let index = 0; index < columns; index++) {
      const values = new Range(source.sheet, { row, column: column + index, rows, columns: 1 });
      chart.Series.items.push(new ChartSeries(`Series${index + 1}`, values));
    }
    chart.Name = `Chart ${this.items.length + 1}`;
    this.items.push(chart);
    return chart;
  }
}
