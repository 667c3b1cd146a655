/** A layout: the sheets that hold the tables, and how the rows of each are decorated. */
import type { Tables } from './clean-book';
import type { RawRows, RawSheet } from './raw-workbook';

export type Decorated = (name: string, rows: RawRows) => RawSheet;

export interface Layout {
  readonly name: string;
  readonly sheets: (tables: Tables, decorated: Decorated) => readonly RawSheet[];
}

/** Every table on a sheet of its own, with some of them laid out otherwise. */
export const changed =
  (others: (tables: Tables, decorated: Decorated) => Readonly<Record<string, readonly RawSheet[]>>) =>
  (tables: Tables, decorated: Decorated): readonly RawSheet[] => {
    const own = others(tables, decorated);
    return Object.entries(tables).flatMap(([name, rows]) => own[name] ?? [decorated(name, rows)]);
  };

export const rowsOf = (tables: Tables, name: string): RawRows => tables[name] ?? [];
