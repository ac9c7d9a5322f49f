/** What a child may be asked by its parent: by name, with one argument. */
export type Answers = Readonly<Record<string, (given: never) => unknown>>;

/** A question to a child, as it goes through the channel. */
export interface AskedChild {
  readonly id: number;
  readonly name: string;
  readonly given: unknown;
}

/** What comes back. */
export type ToldByChild =
  { readonly id: number; readonly told: unknown } | { readonly id: number; readonly failed: string };

/**
 * The child's side: tells its parent what it opened, answers what it is asked, and ends with its parent, after it has
 * closed what has to be closed.
 */
export function answerParent(
  opened: unknown,
  answers: Answers,
  close: () => Promise<void> = () => Promise.resolve(),
): void {
  process.on('message', ({ id, name, given }: AskedChild) => {
    const answer = answers[name];
    const reply = (message: ToldByChild) => process.send?.(message);
    Promise.resolve()
      .then(() => {
        if (answer === undefined) throw new Error(`${name} is nothing that can be asked here.`);
        return answer(given as never);
      })
      .then((told) => reply({ id, told }))
      // What cannot be sent is told, too.
      .catch((error: unknown) => reply({ id, failed: String(error) }));
  });
  process.on('disconnect', () => void close().finally(() => process.exit()));
  // Ctrl-C reaches the whole group; the parent ends its children itself.
  process.on('SIGINT', () => undefined);
  process.send?.({ id: 0, told: opened } satisfies ToldByChild);
}

/** Milliseconds of CPU time that this process has taken: its own and the system's for it, of all its threads. */
export function cpuUsed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
