/** Runs the genuine Office.js in the realm of a test in Node, as if it were a task pane in Excel for Windows. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ExternalWindow, HOST_INFO, HostLink, type Support } from './office-window';

/** Found from the folder of the project: tests run as CommonJS, benchmarks as modules. */
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const DIST = join(dirname(resolve('@microsoft/office-js/package.json')), 'dist');
const BASE = 'https://localhost/office/';

interface ScriptElement {
  readonly src: string;
  onload?: () => void;
  onerror?: () => void;
}

/**
 * Loads the library once per test file. API sets are checked as in production hosts that check: a call above
 * `excelApi` throws `ApiNotFound`.
 */
export async function installOffice(support: Support = {}): Promise<HostLink> {
  const link = new HostLink();
  const restore = defineGlobals({
    ...windowGlobals(),
    external: new ExternalWindow(support),
    _richApiNativeBridge: link.bridge,
  });
  runScript(join(DIST, 'office.js'));
  await Office.onReady();
  Object.assign(Reflect.get(OfficeExtension, 'CommonUtility'), { _doApiNotSupportedCheck: true });
  restore();
  return link;
}

/** In the realm of the caller, so that arrays and errors are the same classes for the library and the test. */
function runScript(file: string): void {
  // biome-ignore lint/security/noGlobalEval: node:vm would run the library in another realm than the test
  const run: (code: string) => unknown = eval;
  run(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

function windowGlobals(): Readonly<Record<string, unknown>> {
  const url = 'https://localhost/taskpane.html';
  const loader = { src: `${BASE}office.js`, getAttribute: () => null };
  const loadScript = (element: ScriptElement): ScriptElement => {
    const file = join(DIST, element.src.replace(BASE, ''));
    queueMicrotask(() => {
      if (/telemetry|oteljs/.test(basename(file)) || !existsSync(file)) {
        element.onerror?.();
        return;
      }
      runScript(file);
      element.onload?.();
    });
    return element;
  };
  const nothing = (): void => undefined;
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: '',
    document: {
      cookie: '',
      URL: url,
      readyState: 'complete',
      visibilityState: 'visible',
      documentElement: {},
      createElement: () => ({ getAttribute: () => null, setAttribute: nothing }),
      getElementsByTagName: (tag: string) => (tag === 'script' ? [loader] : [{ appendChild: loadScript }]),
      addEventListener: nothing,
      removeEventListener: nothing,
      hasFocus: () => true,
    },
    location: {
      href: url,
      search: HOST_INFO,
      hash: '',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      origin: 'https://localhost',
    },
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Edg/120',
      language: 'en-US',
    },
    history: {},
    addEventListener: nothing,
  };
}

/** @returns how to give back what a jsdom test needs itself */
function defineGlobals(globals: Readonly<Record<string, unknown>>): () => void {
  const before = new Map(
    Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const name of ['document', 'location', 'history', 'navigator', 'name']) {
      const descriptor = before.get(name);
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
