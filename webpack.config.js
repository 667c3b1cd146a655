/** The task pane as static files. `--env host=https://…` is where they will be served; development is localhost. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = import.meta.dirname;
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/** The address that stands in manifest.xml and that a build replaces. */
export const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * What the page may load. Scripts: our own files and Office.js. Styles: the one hash is that of the empty text, so
 * that an empty style element may be made and filled rule by rule, as Fluent UI does, but no inline style is
 * accepted. No connection anywhere; only the development server needs one, to reload the page.
 */
export const contentSecurityPolicy = (development) =>
  [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_JS}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    `connect-src ${development ? "'self' ws: wss:" : "'none'"}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Excel loads add-ins over https only: with the certificates of office-addin-dev-certs the server speaks https. */
function serverType() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((file) => join(folder, file));
  if (![key, cert, ca].every((file) => existsSync(file))) return 'http';
  return {
    type: 'https',
    options: { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) },
  };
}

export default function configure(env = {}, { mode = 'production' } = {}) {
  const development = mode === 'development';
  const host = String(env.host ?? DEVELOPMENT_HOST).replace(/\/+$/, '');
  return {
    mode,
    context: root,
    entry: { pane: './src/taskpane/main.tsx', functions: './src/functions/main.ts' },
    output: {
      path: join(root, 'dist'),
      // The manifest names the script of the functions, so its name cannot change with its content.
      filename: ({ chunk }) =>
        development || chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: development ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
    },
    // No eval: the content security policy of development is that of production.
    devtool: development ? 'cheap-module-source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      // The version is the one name that is taken from package.json.
      parser: { json: { namedExports: true } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                target: 'es2022',
                transform: { react: { runtime: 'automatic', development } },
              },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        chunks: ['pane'],
        templateParameters: { policy: contentSecurityPolicy(development) },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          ...['manifest.xml', 'src/functions/metadata/*.json'].map((from) => ({
            from,
            to: '[name][ext]',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_HOST, host),
          })),
        ],
      }),
    ],
    optimization: {
      splitChunks: {
        cacheGroups: {
          // The pane and its worker load the rules from one file.
          engine: {
            name: 'engine',
            chunks: ({ name }) => name === 'pane' || name === 'werk',
            test: /src[\\/](engine|app|workbook)[\\/]|node_modules[\\/]decimal\.js/,
            minChunks: 2,
            enforce: true,
            // Also what the two use different parts of.
            usedExports: false,
          },
        },
      },
    },
    // The budget of the pane is checked in gzipped kilobytes by src/build/build.js.
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: serverType(),
      hot: false,
      client: { overlay: false },
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  };
}
