import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Locator, type Page } from 'playwright-core';

/** What happened in the browser while a page was visited. */
export interface Seen {
  /** The address of every request, whether it was answered or not; those of workers too. */
  readonly requests: string[];
  /** Errors and warnings of the console, uncaught exceptions, and violations of the page's policy. */
  readonly complaints: string[];
}

/** Opens an empty page in a fresh browser, lets `visit` use it, and closes the browser whatever came of it. */
export async function withPage<T>(visit: (page: Page, seen: Seen) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await browserBinary(),
    headless: true,
    // Playwright already leaves out the sandbox, which would refuse to run as root. No name resolves: a page that
    // asks for something from outside fails here as it would on an intranet.
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const seen: Seen = { requests: [], complaints: [] };
    context.on('request', (request) => seen.requests.push(request.url()));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
    });
    context.on('weberror', (failure) => seen.complaints.push(failure.error().message));
    return await visit(await context.newPage(), seen);
  } finally {
    await browser.close();
  }
}

/** The fonts that the browser really drew an element with; `document.fonts` alone would not see a fallback. */
export async function fontsOf(element: Locator): Promise<string[]> {
  await element.evaluate((found) => found.setAttribute('data-looked-at', ''));
  const devtools = await element.page().context().newCDPSession(element.page());
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const selector = { nodeId: root.nodeId, selector: '[data-looked-at]' };
  const { nodeId } = await devtools.send('DOM.querySelector', selector);
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await element.evaluate((found) => found.removeAttribute('data-looked-at'));
  // A variable font goes by the name of its lightest weight, whatever weight is drawn.
  const name = (family: string): string => family.replace(/ (Thin|Light)$/, '');
  return fonts
    .map((font) => `${name(font.familyName)} (${font.isCustomFont ? 'shipped' : 'not shipped'})`)
    .sort();
}

/**
 * The browser comes compressed with its npm package. The package's own way of unpacking puts it at one name for all
 * users and is not safe to run twice at once, as test workers do: so it is unpacked aside and moved into place.
 */
async function browserBinary(): Promise<string> {
  const home = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../..');
  const manifest: unknown = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest && 'version' in manifest ? manifest.version : '';
  const folder = join(tmpdir(), `concentric-browser-${userInfo().uid}`);
  const binary = join(folder, `chromium-${String(version)}`);
  if (existsSync(binary)) return binary;

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = `${binary}.${process.pid}`;
  await pipeline(
    createReadStream(join(home, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(partial, { mode: 0o700 }),
  );
  await rename(partial, binary);
  return binary;
}
