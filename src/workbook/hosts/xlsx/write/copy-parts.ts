/** Copies parts of our own workbook of result sheets into the user's package, under names that are free there. */
import type { SheetSpec } from '../../../sheet-spec';
import { toStrict } from '../package/namespaces';
import type { XlsxPackage } from '../package/package';
import {
  type Relationship,
  relationshipsOf,
  relationshipsPart,
  relationshipsXml,
} from '../package/relationships';
import { mendChart, mendDrawing, mendSheet, mendTable } from './mend';
import type { MergedStyles } from './merge-styles';

export interface CopyTarget {
  readonly pkg: XlsxPackage;
  readonly styles: MergedStyles;
  /** Name of the letter of the user's cells. */
  readonly font: string;
  /** Whether the workbook is written in the strict form of the standard. */
  readonly strict: boolean;
  /** Number of a new table, unique in the workbook. */
  readonly nextTableId: () => number;
  /** Content type of a part of ours. */
  readonly typeOf: (part: string) => string | undefined;
  /** Filled with the content types of the new parts. */
  readonly types: Map<string, string | undefined>;
}

/** Copies a part with all that it relates to; returns the name of the copy. */
export function copyPart(ours: XlsxPackage, part: string, spec: SheetSpec, target: CopyTarget): string {
  const { pkg, types, typeOf, strict } = target;
  const copy = freeName(pkg, part);
  const put = (name: string, xml: string): void => {
    pkg.put(name, strict ? toStrict(xml) : xml);
  };
  put(copy, mend(ours.text(part), part, spec, target));
  types.set(copy, typeOf(part));
  const related = relationshipsOf(ours, part).map(
    (relationship): Relationship => ({
      ...relationship,
      part: relationship.part === undefined ? undefined : copyPart(ours, relationship.part, spec, target),
    }),
  );
  if (related.length > 0) put(relationshipsPart(copy), relationshipsXml(related));
  return copy;
}

function mend(xml: string, part: string, spec: SheetSpec, { styles, font, nextTableId }: CopyTarget): string {
  if (part.includes('/worksheets/')) return mendSheet(xml, spec, styles);
  if (part.includes('/tables/')) return mendTable(xml, nextTableId());
  if (part.includes('/drawings/')) return mendDrawing(xml, spec);
  return part.includes('/charts/') ? mendChart(xml, font) : xml;
}

/** `xl/charts/chart1.xml` → the same with the first number that no part has. */
function freeName(pkg: XlsxPackage, part: string): string {
  const [, head, tail] = /^(.*?)\d+(\.\w+)$/.exec(part) ?? [];
  let number = 1;
  const candidate = (): string => `${head}${number}${tail}`;
  // Relationships may be left over from a part that is gone: they are not to become ours.
  while (pkg.has(candidate()) || pkg.has(relationshipsPart(candidate()))) number++;
  return candidate();
}
