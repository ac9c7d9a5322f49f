/** File names that the build gave to the workers, replaced in the bundle. */
declare const WORKERS: Readonly<Record<'editor' | 'json' | 'graphql', string>>;

/** The editors check and complete in workers; theirs are files of this page, as its policy allows no others. */
export function provideWorkers(): void {
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker: (_id: string, label: string): Worker => {
        const file = label === 'json' || label === 'graphql' ? WORKERS[label] : WORKERS.editor;
        return new Worker(new URL(file, import.meta.url), { name: label });
      },
    },
  });
}
