/** What a build leaves for a web server: our own files, with the manifest for that host, and nothing of Office. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, HOST } from '../paths';
import type { Scenario } from '../scenario';

/** Names by which every file of Office.js is known; `_host_Info` is what the pane itself looks for. */
const OFFICE_JS = /OSF\.DDA|OfficeExtension\.HostBridge|Microsoft\.Office\.WebExtension/;

const files = (): readonly string[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const contentOf = (name: string): string => readFileSync(join(DIST, name), 'utf8');

export const builtFiles: readonly Scenario[] = [
  {
    name: 'dist: no file of Office.js',
    async run() {
      const scripts = files().filter((file) => file.endsWith('.js'));
      assert.ok(scripts.length >= 3);
      assert.deepEqual(
        scripts.filter((file) => OFFICE_JS.test(readFileSync(file, 'utf8'))),
        [],
      );
    },
  },
  {
    name: 'dist: the manifest is that of the host that was asked, every address of it',
    async run() {
      const manifest = contentOf('manifest.xml');
      assert.ok(!manifest.includes('localhost'));
      const addresses = [...manifest.matchAll(/Value="(https:[^"]*)"/g)].map(([, address]) => address);
      assert.ok(addresses.length > 10);
      assert.deepEqual(
        addresses.filter((address) => !address?.startsWith(`${HOST}/`)),
        [],
      );
      const named = addresses.map((address) => address?.slice(HOST.length + 1).replace(/#.*/, '') ?? '');
      for (const name of named) assert.ok(files().includes(join(DIST, name)), `${name} is not in dist`);
    },
  },
  {
    name: 'dist: the content security policy allows our own scripts and Office.js, nothing inline, no connection',
    async run() {
      const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(contentOf('index.html'))?.[1] ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
      assert.match(policy, /connect-src 'none'/);
      assert.doesNotMatch(policy, /unsafe-|\*|http:/);
      assert.doesNotMatch(contentOf('index.html'), /<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
    },
  },
];
