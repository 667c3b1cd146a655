/**
 * Builds dist/: what any static https host can serve, with the manifest for that host.
 * `npm run build -- --host https://voorbeeld.nl/verdeelwijzer`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configure, { contentSecurityPolicy, DEVELOPMENT_HOST } from '../../webpack.config.js';

const DIST = join(import.meta.dirname, '../../dist');

/** Production JavaScript, gzipped, that the pane needs in Excel before a user can begin. */
const BUDGET = 350_000;

/** Who may show the pane in a frame: Excel on the web. A header, since a page cannot say this about itself. */
const FRAME_ANCESTORS =
  "'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.sharepoint.com https://*.microsoft365.com https://*.cloud.microsoft";

function hostFrom(args) {
  const { values } = parseArgs({ args, options: { host: { type: 'string', default: DEVELOPMENT_HOST } } });
  const { protocol, search, hash } = new URL(values.host);
  if (protocol !== 'https:' || search || hash)
    throw new Error(`--host must be a plain https address: ${values.host}`);
  return values.host;
}

function run(host) {
  return new Promise((resolve, reject) => {
    webpack(configure({ host }, { mode: 'production' }), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(stats.toJson({ all: false, assets: true, chunks: true, chunkModules: true, ids: true }));
    });
  });
}

/** Gzipped bytes of a file in dist/. */
const sizeOf = (file) => gzipSync(readFileSync(join(DIST, file))).length;

/** Whether a chunk holds a module of which the path matches. */
const holds = ({ modules = [] }, path) =>
  modules.some(({ name = '', modules: inner = [] }) =>
    [name, ...inner.map((part) => part.name)].some((known) => path.test(known)),
  );

/** Sheets are made with the first check; the place What if, its worker and the example have files of their own. */
const WANTED = 'when it is wanted';

/** When a chunk is loaded: the empty text is at once, in Excel. File mode has the library that reads and writes files. */
function useOf(chunk) {
  if (holds(chunk, /connect-file|node_modules\/hucre/)) return 'file mode';
  if (holds(chunk, /connect-excel/) || (chunk.initial && !chunk.names.includes('werk'))) return '';
  return WANTED;
}

/** The functions as a script of their own are no part of the page. */
const isOfPage = ({ names }) => !names.includes('functions');

function headersFor() {
  const policy = `${contentSecurityPolicy(false)}; frame-ancestors ${FRAME_ANCESTORS}`;
  return [
    'Serve these headers with every file. The first is also in the page itself, but for frame-ancestors.',
    '',
    `Content-Security-Policy: ${policy}`,
    'Strict-Transport-Security: max-age=31536000',
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Resource-Policy: cross-origin',
    '',
    'functions.json and functions.en.json, which Excel on the web fetches from its own address: Access-Control-Allow-Origin: *',
    'index.html, manifest.xml, functions.js, functions.json and functions.en.json: Cache-Control: no-cache',
    'the other .js files, whose names change with their content: Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

const host = hostFrom(process.argv.slice(2));
const { chunks } = await run(host);
writeFileSync(join(DIST, 'headers.txt'), headersFor());

const scripts = chunks
  .filter(isOfPage)
  .flatMap((chunk) =>
    chunk.files
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ file, bytes: sizeOf(file), use: useOf(chunk) })),
  );
for (const { file, bytes, use } of scripts) {
  console.log(`${file}  ${(bytes / 1000).toFixed(1)} kB gzip${use && `  (${use})`}`);
}
const bytesFor = (wanted) =>
  scripts.filter(({ use }) => use === wanted).reduce((sum, { bytes }) => sum + bytes, 0);
const [pane, later] = [bytesFor(''), bytesFor(WANTED)];
console.log(`pane in Excel, to begin with: ${(pane / 1000).toFixed(1)} of ${BUDGET / 1000} kB gzip`);
console.log(`and ${WANTED}: ${(later / 1000).toFixed(1)} kB gzip`);
console.log(`${readdirSync(DIST).length} files in dist/ for ${host}`);
if (pane > BUDGET) throw new Error('the pane is larger than its budget');
