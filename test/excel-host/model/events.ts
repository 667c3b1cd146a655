/** Who listens to what, and what has happened since the last answer. */

export interface HostEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export const EVENT = { dataChanged: 10, selectionChanged: 14 } as const;

const WORKBOOK = 'Workbook';

export class EventHub {
  private readonly listening = new Set<string>();
  private pending: HostEvent[] = [];

  listen(type: number): void {
    this.listening.add(`${type}`);
  }

  unlisten(type: number): void {
    this.listening.delete(`${type}`);
  }

  get listeners(): number {
    return this.listening.size;
  }

  fire(type: number, args: Readonly<Record<string, unknown>>): void {
    if (!this.listening.has(`${type}`)) return;
    this.pending.push({
      messageCategory: 65536,
      messageType: type,
      targetId: WORKBOOK,
      message: JSON.stringify(args),
    });
  }

  /** What happened since the last time, to be sent to the client. */
  takePending(): readonly HostEvent[] {
    const events = this.pending;
    this.pending = [];
    return events;
  }
}
