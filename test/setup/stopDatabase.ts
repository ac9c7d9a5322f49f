import { rm } from 'node:fs/promises';

export default async function stopDatabase(): Promise<void> {
  await globalThis.runProcesses?.close();
  const database = globalThis.runDatabase;
  await database?.close();
  if (database) await rm(database.folder, { recursive: true, force: true });
}
