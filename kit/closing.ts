interface Closable {
  close(): unknown;
}

/** What has been opened so far, closed from the top down; one that fails to close does not keep the others open. */
export class Closing {
  readonly #open: Closable[] = [];

  keep<Part extends Closable>(part: Part): Part {
    this.#open.push(part);
    return part;
  }

  /** Opens several at once; where one fails, the others are kept first, so that they are closed with the rest. */
  async keepAll<Part extends Closable>(parts: readonly Promise<Part>[]): Promise<Part[]> {
    const settled = await Promise.allSettled(parts);
    const opened = settled.flatMap((each) => (each.status === 'fulfilled' ? [this.keep(each.value)] : []));
    for (const each of settled) if (each.status === 'rejected') throw each.reason;
    return opened;
  }

  async all(): Promise<void> {
    const failures: unknown[] = [];
    for (let part = this.#open.pop(); part !== undefined; part = this.#open.pop()) {
      try {
        await part.close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed.');
  }
}

/** Opens something of many parts; where one fails, those before it are closed again, and its error is the one told. */
export async function openAll<Opened>(
  build: (closing: Closing) => Promise<Opened>,
): Promise<Opened & { close(): Promise<void> }> {
  const closing = new Closing();
  try {
    return { ...(await build(closing)), close: () => closing.all() };
  } catch (error) {
    await closing.all().catch(() => undefined);
    throw error;
  }
}
