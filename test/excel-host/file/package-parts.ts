/** What a workbook file says about names, protection and custom XML, read with an XML parser. */
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface FileName {
  readonly name: string;
  /** Index of the sheet that it belongs to; undefined is the workbook. */
  readonly sheet: number | undefined;
  readonly formula: string;
  readonly isHidden: boolean;
  readonly comment: string;
}

export interface PackageParts {
  readonly names: readonly FileName[];
  readonly uses1904: boolean;
  readonly isProtected: boolean;
  /** Without an XML declaration. */
  readonly customXml: readonly string[];
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

export function packageParts(bytes: Uint8Array): PackageParts {
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const workbook = parse(text('xl/workbook.xml'));
  const all = (name: string) => [...workbook.getElementsByTagNameNS('*', name)];
  return {
    names: all('definedName').map((element) => ({
      name: element.getAttribute('name') ?? '',
      sheet: element.hasAttribute('localSheetId') ? Number(element.getAttribute('localSheetId')) : undefined,
      formula: `=${element.textContent ?? ''}`,
      isHidden: element.getAttribute('hidden') === '1',
      comment: element.getAttribute('comment') ?? '',
    })),
    uses1904: all('workbookPr').some((element) => isOn(element.getAttribute('date1904'))),
    isProtected: all('workbookProtection').some((element) => isOn(element.getAttribute('lockStructure'))),
    customXml: Object.keys(files)
      .filter((name) => /^customXml\/item\d+\.xml$/.test(name))
      .map((name) => text(name).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '')),
  };
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true';
