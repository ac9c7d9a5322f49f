import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';

const privateJwk = z.union([
  z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    d: z.string(),
    alg: z.literal('ES256'),
  }),
  z.object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    d: z.string(),
    alg: z.literal('EdDSA'),
  }),
]);

/** A key file that nobody should sign with: what to do stands in the message. */
export class KeyFileUnusable extends Error {}

/** The private key in `<dataDir>/keys/<name>.json`; where there is none, the one that `create` makes. */
export async function loadOrCreate(dataDir: string, name: string, create: () => Promise<JWK>): Promise<JWK> {
  const folder = join(dataDir, 'keys');
  const file = join(folder, `${name}.json`);
  const found = await load(file);
  if (found) return found;

  await mkdir(dataDir, { recursive: true });
  // Only the keys are closed: the database's own user has to pass through the folder above.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await place(folder, file, JSON.stringify(await create()));
  // Read back rather than returned: when two processes start at once, both use the key that came first.
  const placed = await load(file);
  if (!placed)
    throw new KeyFileUnusable(`The key file ${file} vanished while it was being made. Start again.`);
  return placed;
}

async function load(file: string): Promise<JWK | null> {
  const text = await readFile(file, 'utf8').catch(unlessAbsent);
  if (text === null) return null;
  // Windows has no such bits.
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) {
    throw new KeyFileUnusable(
      `The key file ${file} is open to other users. Replace the key, or run: chmod 600 "${file}"`,
    );
  }
  const parsed = privateJwk.safeParse(asJson(text));
  if (parsed.success) return parsed.data;
  throw new KeyFileUnusable(
    `The key file ${file} holds no signing key. Restore it, or delete it to have a new one made.`,
  );
}

/** A hard link appears complete or not at all, and unlike a rename never replaces what another process put there. */
async function place(folder: string, file: string, text: string): Promise<void> {
  const draft = join(folder, `.${randomUUID()}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await link(draft, file).catch(unlessPresent);
  } finally {
    await handle.close();
    await unlink(draft);
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function unlessPresent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
