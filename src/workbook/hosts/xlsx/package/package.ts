/** An Office package: parts by name, of which untouched ones keep their very bytes. */
import { HostError } from '../../../host';
import { type Document, decodeXml, parseXml, serializeXml } from './xml';
import type { ZipEntry } from './zip-format';
import { readZip, unpack } from './zip-read';
import { packEntry, writeZip } from './zip-write';

/**
 * Parts of one workbook. Part names are compared without case, as the package standard says. A copy is cheap, so
 * that a change is made on a copy and a fault leaves the original as it was.
 */
export class XlsxPackage {
  private constructor(private readonly entries: Map<string, ZipEntry>) {}

  /** @throws {HostError} `damaged`, `tooLarge`, `encrypted` */
  static fromZip(bytes: Uint8Array): XlsxPackage {
    return new XlsxPackage(new Map(readZip(bytes).map((entry) => [entry.name.toLowerCase(), entry])));
  }

  static empty(): XlsxPackage {
    return new XlsxPackage(new Map());
  }

  copy(): XlsxPackage {
    return new XlsxPackage(new Map(this.entries));
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Names of all parts, as they stand in the file. */
  names(): readonly string[] {
    return Array.from(this.entries.values(), ({ name }) => name);
  }

  /** @throws {HostError} `damaged` when it is missing or does not unpack */
  bytes(part: string): Uint8Array {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new HostError('damaged');
    return unpack(entry);
  }

  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  xml(part: string): Document {
    return parseXml(this.text(part));
  }

  put(part: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const before = this.entries.get(part.toLowerCase());
    this.entries.set(part.toLowerCase(), packEntry(before?.name ?? part, bytes));
  }

  putXml(part: string, document: Document): void {
    this.put(part, serializeXml(document));
  }

  remove(part: string): void {
    this.entries.delete(part.toLowerCase());
  }

  toZip(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}
