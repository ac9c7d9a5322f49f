import { fileURLToPath } from 'node:url';

/** The folder of migrations beside a room's `index.ts`. */
export function migrationsBeside(indexUrl: string): string {
  return fileURLToPath(new URL('./migrations', indexUrl));
}
