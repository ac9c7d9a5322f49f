import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { badInput } from '../http/badInput.ts';

/** Where a reader of changes stands: the transaction, the key, and whether it was a removal (0) or a row (1). */
export interface Cursor {
  readonly xid: string;
  readonly key: string;
  readonly part: number;
}

/** Of which register, and in which life of the database: a restored one counts its transactions anew. */
export interface CursorOf {
  readonly register: string;
  /** A secret of the database's own. */
  readonly origin: string;
}

const LIFE = 6;
const NONCE = 12;
const TAG = 16;

/** Sealed: transactions tell which rows were written together, and that is nobody's business. */
export function writeCursor({ register, origin }: CursorOf, { xid, key, part }: Cursor): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(origin), nonce).setAAD(Buffer.from(register));
  const sealed = Buffer.concat([cipher.update(JSON.stringify([xid, key, part]), 'utf8'), cipher.final()]);
  return Buffer.concat([lifeOf(origin), nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws GraphQLError BAD_USER_INPUT that says what to send instead. */
export function readCursor({ register, origin }: CursorOf, text: string): Cursor {
  const bytes = Buffer.from(text, 'base64url');
  const [life, nonce, tag] = [0, LIFE, LIFE + NONCE].map((from, at) =>
    bytes.subarray(from, from + ([LIFE, NONCE, TAG][at] ?? 0)),
  ) as [Buffer, Buffer, Buffer];
  if (bytes.length <= LIFE + NONCE + TAG) throw none();
  const decipher = createDecipheriv('aes-256-gcm', keyOf(origin), nonce)
    .setAAD(Buffer.from(register))
    .setAuthTag(tag);
  try {
    const opened = Buffer.concat([decipher.update(bytes.subarray(LIFE + NONCE + TAG)), decipher.final()]);
    const [xid, key, part] = JSON.parse(opened.toString('utf8')) as [string, string, number];
    return { xid, key, part };
  } catch {
    if (life.equals(lifeOf(origin))) throw none();
    throw restored();
  }
}

/** The database has gone back, or a register was emptied: what its reader has seen may never have been, or is gone untold. */
export function restored() {
  return badInput(
    'This cursor is of another life of the database, in which registers were emptied or restored since: read the register anew, and go on from a new cursor.',
  );
}

function none() {
  return badInput(
    'This is no cursor of these changes: send the one that the last page of the same register has answered, or none.',
  );
}

const keyOf = (origin: string) => createHash('sha256').update(`cursor ${origin}`).digest();
const lifeOf = (origin: string) => createHash('sha256').update(`life ${origin}`).digest().subarray(0, LIFE);
