/** The issuer answers, but with something that waiting does not mend. */
export class IssuerMisconfigured extends Error {
  override readonly name = 'IssuerMisconfigured';
}

/** The issuer gives no usable answer at the moment. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

const LARGEST = 512 * 1024;

/** One JSON document over HTTP, with a deadline and a size limit. Redirects are refused: trust is in this address. */
export async function fetchJson(
  url: string,
  deadlineMilliseconds: number,
  headers: Readonly<Record<string, string>> = {},
  largest = LARGEST,
): Promise<unknown> {
  let text: string | null;
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMilliseconds),
      headers: { accept: 'application/json', ...headers },
    });
    checkStatus(url, response);
    text = await readWithin(response, largest);
  } catch (error) {
    if (error instanceof IssuerMisconfigured || error instanceof IssuerUnreachable) throw error;
    throw new IssuerUnreachable(`${url} does not answer within ${deadlineMilliseconds} ms, or not at all.`, {
      cause: error,
    });
  }
  if (text === null) throw new IssuerMisconfigured(`${url} answers with more than ${largest} bytes.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new IssuerMisconfigured(`${url} answers with something that is not JSON.`, { cause: error });
  }
}

function checkStatus(url: string, response: Response): void {
  const { status } = response;
  if (status === 200) return;
  // The body is of no interest; left unread it would hold the connection.
  void response.body?.cancel().catch(() => undefined);
  const passing = status >= 500 || status === 408 || status === 425 || status === 429;
  if (passing) throw new IssuerUnreachable(`${url} answers with status ${status}.`);
  if (status >= 300 && status < 400)
    throw new IssuerMisconfigured(`${url} redirects elsewhere, which is not followed.`);
  throw new IssuerMisconfigured(`${url} answers with status ${status} instead of a document.`);
}

async function readWithin(response: Response, limit: number): Promise<string | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
