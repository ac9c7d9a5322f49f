import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('node_modules', import.meta.url));

/** Whether Hive's packages are there: they are no part of the project's own installation. */
export const hiveIsInstalled = (): boolean => existsSync(`${MODULES}/@graphql-hive/gateway-runtime`);

/** Imports a package from this folder's own installation; its types are not there for those who do without it. */
export async function importHive<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
