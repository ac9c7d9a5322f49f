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

  async all(): Promise<void> {
    const failures: unknown[] = [];
    for (let part = this.#open.pop(); part !== undefined; part = this.#open.pop())
      await Promise.resolve(part.close()).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed.');
  }
}
