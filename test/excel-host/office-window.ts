/** What the genuine Office.js looks for in the window that Excel opens for a task pane. */
import type { Answer, ExcelHost } from './excel-host';

/** Query string with which Excel for Windows opens a pane. */
export const HOST_INFO = '?_host_Info=Excel$Win32$16.01$en-US$$$$0';

interface RichApiBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** The library keeps the bridge that it finds when it loads; tests put one host after another behind it. */
export class HostLink {
  private host: ExcelHost | undefined;
  readonly bridge: RichApiBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => this.send(JSON.parse(text) as HostMessage),
  };

  attach(host: ExcelHost): void {
    this.host = host;
    host.onEvents = (events) => this.deliver({ type: 3, message: { entries: events } });
  }

  private send({ id, type, message: { body } }: HostMessage): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer: Answer = this.host?.answer(text) ?? { text: EMPTY_ANSWER, events: [], delay: 0 };
    setTimeout(() => {
      if (answer.text !== undefined) {
        const content = { statusCode: 200, headers: {}, body: JSON.parse(answer.text) as unknown };
        this.deliver({ id, type, message: content });
      }
      if (answer.events.length > 0) this.deliver({ type: 3, message: { entries: answer.events } });
    }, answer.delay);
  }

  private deliver(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** Before a test attaches a workbook, only the library's own start-up asks something. */
const EMPTY_ANSWER = JSON.stringify({ Results: [], TraceIds: [], Error: null });

/** The requirement sets that the host says it has; the floor of the product unless a test wants otherwise. */
export interface Support {
  readonly excelApi?: string;
  readonly language?: string;
}

/** What the web view on Windows tells about the application and the document. */
class ApplicationContext {
  constructor(
    private readonly sets: Readonly<Record<string, string>>,
    private readonly language: string,
  ) {}

  GetAppType = () => 1;
  GetSolutionRef = () => 'local-addin';
  GetAppVersionMajor = () => 16;
  GetAppVersionMinor = () => 1;
  GetAppUILocale = () => this.language;
  GetAppDataLocale = () => this.language;
  GetDocUrl = () => 'Werkmap.xlsx';
  GetAppCapabilities = () => 0;
  GetActivationMode = () => 1;
  GetControlIntegrationLevel = () => 2;
  GetSolutionToken = () => '';
  GetSupportedMatrix = () => JSON.stringify(this.sets);
  GetHostFullVersion = () => '16.0.18000.20000';
  GetInitialDisplayMode = () => 0;
  GetSettings = () => new NoSettings();
}

class NoSettings {
  Read(): void {}
  Write(): void {}
}

type Done = (result: unknown) => void;
const NOT_KNOWN = 5000;

/** A stand-in for `window.external` of the web view on Windows. */
export class ExternalWindow {
  private readonly context: ApplicationContext;

  constructor({ excelApi = '1.14', language = 'en-US' }: Support) {
    const sets = { ExcelApi: excelApi, SharedRuntime: '1.1', RibbonApi: '1.2', RichApiRuntime: '1.2' };
    this.context = new ApplicationContext(sets, language);
  }

  GetContext = () => this.context;
  Execute = (_id: number, _parameters: unknown, done?: Done) => done?.([NOT_KNOWN]);
  RegisterEvent = (_id: number, _target: unknown, _handler: unknown, done?: Done) => done?.(0);
  UnregisterEvent = (_id: number, _target: unknown, done?: Done) => done?.(0);
}
