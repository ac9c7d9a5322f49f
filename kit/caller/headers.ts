import type { Caller, Declaration } from './caller.ts';
import { CallerRefused, TokenRefused } from './refusals.ts';

/** The three headers in which a request says who asks and what for. */
export interface CallerHeaders {
  readonly authorization?: string | undefined;
  /** `Concentric-Purpose` */
  readonly purpose?: string | undefined;
  /** `Concentric-Case` */
  readonly case?: string | undefined;
}

/** The token in an `Authorization` header; null where there is no header. */
export function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const token = /^Bearer +([\w.-]+)$/i.exec(authorization.trim())?.[1];
  if (token !== undefined) return token;
  throw new TokenRefused(
    'TOKEN_INVALID',
    'The Authorization header must read: Bearer, a space, and the access token.',
  );
}

export function readDeclaration(headers: CallerHeaders, caller: Caller | null): Declaration {
  return { purpose: readPurpose(headers.purpose, caller?.purposes ?? []), case: readCase(headers.case) };
}

function readPurpose(header: string | undefined, registered: readonly string[]): string | undefined {
  if (header === undefined) return undefined;
  const purpose = decoded(header)?.trim() ?? '';
  if (registered.includes(purpose)) return purpose;
  const known = registered.length > 0 ? `one of: ${registered.join(', ')}` : 'none, so leave the header away';
  throw new CallerRefused(
    'PURPOSE_NOT_REGISTERED',
    `Concentric-Purpose names a purpose that is not registered for this client. Registered: ${known}.`,
  );
}

function readCase(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const text = decoded(header)?.trim() ?? '';
  const length = Array.from(text).length;
  if (length >= 1 && length <= 128 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return text;
  throw new CallerRefused(
    'BAD_CASE',
    'Concentric-Case holds 1 to 128 printable characters, in UTF-8 or percent-encoded.',
  );
}

/**
 * Case numbers are often Chinese, and headers are bytes: Node hands UTF-8 over as Latin-1, and browsers cannot send
 * it at all, so they send it percent-encoded.
 */
function decoded(header: string): string | null {
  try {
    if (header.includes('%')) return decodeURIComponent(header);
    const bytes = Buffer.from(header, 'latin1');
    // Beyond Latin-1 it never was a header of Node's: whoever calls in memory means it as it is.
    if (bytes.toString('latin1') !== header) return header;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
