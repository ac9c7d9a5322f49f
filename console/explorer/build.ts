import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { distFolder, indexFile, sourceFolder } from './dist.ts';

const shared = {
  absWorkingDir: sourceFolder,
  outdir: distFolder,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  target: 'es2022',
  // A name that says what is inside may be cached for ever.
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

const workerSources = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** GraphiQL's style sheet already holds Monaco's: the pieces that Monaco's modules import would come twice. */
const monacoStyleOnce: Plugin = {
  name: 'monaco-style-once',
  setup: ({ onLoad }) =>
    onLoad({ filter: /monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' })),
};

/** GraphiQL imports these by names from before prettier had modules; what they lead to exports nothing by name. */
const prettierModules = {
  'prettier/parser-babel': 'prettier/plugins/babel',
  'prettier/parser-graphql': 'prettier/plugins/graphql',
};

/** Builds the page into `dist/`, and takes away what an earlier build left there. Safe to run twice at once. */
export async function buildExplorer(): Promise<void> {
  const workers = await build({ ...shared, format: 'iife', entryPoints: workerSources });
  const workerNames = Object.fromEntries(entryNames(workers.metafile.outputs));
  const page = await build({
    ...shared,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    entryPoints: { script: 'page.tsx', style: 'page.css', icon: 'icon.svg' },
    loader: { '.woff2': 'file', '.ttf': 'file', '.svg': 'copy' },
    alias: prettierModules,
    define: { ...shared.define, WORKERS: JSON.stringify(workerNames) },
    plugins: [monacoStyleOnce],
  });

  await mkdir(distFolder, { recursive: true });
  const files = [...workers.outputFiles, ...page.outputFiles].flatMap(withCompressed);
  await Promise.all(files.map((file) => writeFile(file.path, file.contents)));
  await writeIndex(new Map(entryNames(page.metafile.outputs)));
  await removeAllBut(new Set([basename(indexFile), ...files.map((file) => basename(file.path))]));
}

interface Built {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** Compressed once here rather than for every visitor; fonts are compressed already. */
function withCompressed({ path, contents }: Built): Built[] {
  if (!/\.(js|css)$/.test(path)) return [{ path, contents }];
  return [
    { path, contents },
    { path: `${path}.gz`, contents: gzipSync(contents) },
  ];
}

type Outputs = Record<string, { readonly entryPoint?: string | undefined }>;

/** Each entry point's own name, and the name of the file that came of it. */
function entryNames(outputs: Outputs): [string, string][] {
  return Object.entries(outputs)
    .filter(([, output]) => output.entryPoint !== undefined)
    .map(([path]) => [basename(path).replace(/-[A-Z0-9]{8}\.\w+$/, ''), basename(path)]);
}

async function writeIndex(names: ReadonlyMap<string, string>): Promise<void> {
  const template = await readFile(`${sourceFolder}index.html`, 'utf8');
  const html = template.replaceAll(/%(script|style|icon)%/g, (_, name: string) => {
    const file = names.get(name);
    if (file === undefined) throw new Error(`The build of the explorer made no ${name}.`);
    return `%path%/${file}`;
  });
  const partial = `${indexFile}.${process.pid}`;
  await writeFile(partial, html);
  await rename(partial, indexFile);
}

async function removeAllBut(kept: ReadonlySet<string>): Promise<void> {
  const left = (await readdir(distFolder)).filter(
    (name) => !kept.has(name) && !name.startsWith('index.html.'),
  );
  await Promise.all(left.map((name) => rm(`${distFolder}${name}`, { recursive: true, force: true })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExplorer();
