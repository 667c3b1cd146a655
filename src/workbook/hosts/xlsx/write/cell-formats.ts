/** Another number format for a cell that keeps its looks: a style like its own, added at the end of the list. */
import type { XlsxPackage } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { appendElement, attributeOf, childrenOf, type Element, rootOf } from '../package/xml';
import { canonical, copyInto, listOf, stylesOf, updateCount } from './merge-styles';

const GENERAL = 'General';
const FIRST_CUSTOM_FORMAT = 164;

export interface Formats {
  /** @returns the index of a style as that of the cell, with the number format */
  styleWith(style: number, format: string): number;
  /** Puts the styles back when any was added. */
  save(): void;
}

export function createFormats(pkg: XlsxPackage, workbook: WorkbookPart): Formats {
  const part = stylesOf(pkg, workbook);
  const document = pkg.xml(part);
  const root = rootOf(document);
  let isChanged = false;

  const formatId = (code: string): number => {
    if (code === GENERAL) return 0;
    const list = listOf(root, 'numFmts');
    const formats = childrenOf(list, 'numFmt');
    const known = formats.find((format) => attributeOf(format, 'formatCode') === code);
    if (known) return Number(attributeOf(known, 'numFmtId'));
    const ids = formats.map((format) => Number(attributeOf(format, 'numFmtId')));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    appendElement(list, 'numFmt', { numFmtId: String(id), formatCode: code });
    updateCount(root, 'numFmts');
    isChanged = true;
    return id;
  };

  return {
    styleWith(style, format) {
      const list = listOf(root, 'cellXfs');
      const own = childrenOf(list)[style];
      const id = String(formatId(format));
      if (own && (attributeOf(own, 'numFmtId') ?? '0') === id) return style;
      const wanted = likeWith(own, list, id);
      const styles = childrenOf(list);
      const known = styles.findIndex((other) => other !== wanted && canonical(other) === canonical(wanted));
      if (known >= 0) {
        list.removeChild(wanted);
        return known;
      }
      updateCount(root, 'cellXfs');
      isChanged = true;
      return styles.length - 1;
    },
    save() {
      if (isChanged) pkg.putXml(part, document);
    },
  };
}

/** A copy of a style at the end of the list, with another number format. */
function likeWith(own: Element | undefined, list: Element, numFmtId: string): Element {
  if (own) copyInto(list, own);
  else appendElement(list, 'xf', { xfId: '0' });
  const copy = childrenOf(list).at(-1) ?? list;
  copy.setAttribute('numFmtId', numFmtId);
  copy.setAttribute('applyNumberFormat', '1');
  return copy;
}
