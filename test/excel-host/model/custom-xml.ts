/** Custom XML parts, which live beside the sheets in the file. */
import { ExcelError } from '../errors';
import { Collection, HostObject, nextId } from '../objects';

export class CustomXmlPart extends HostObject {
  readonly Id = nextId();

  constructor(
    private readonly parts: CustomXmlParts,
    public xml: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get NamespaceUri(): string {
    return /\sxmlns(?::\w+)?="([^"]*)"/.exec(this.xml)?.[1] ?? '';
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: unknown): void {
    this.xml = wellFormed(xml);
  }

  Delete(): void {
    this.parts.take(this);
  }
}

export class CustomXmlParts extends Collection<CustomXmlPart> {
  Add(xml: unknown): CustomXmlPart {
    const part = new CustomXmlPart(this, wellFormed(xml));
    this.items.push(part);
    return part;
  }

  GetByNamespace(uri: unknown): CustomXmlPartsOfNamespace {
    return new CustomXmlPartsOfNamespace(this.items.filter(({ NamespaceUri }) => NamespaceUri === uri));
  }
}

class CustomXmlPartsOfNamespace extends Collection<CustomXmlPart> {
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.items.length === 1 ? (this.items[0] ?? null) : null;
  }
}

function wellFormed(xml: unknown): string {
  if (typeof xml !== 'string' || !/^<(\w+)[\s\S]*<\/\1>$/.test(xml.trim())) {
    throw new ExcelError('InvalidArgument', 'The custom XML is not well-formed.');
  }
  return xml;
}
