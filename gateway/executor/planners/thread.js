// A thread does not inherit its parent's way of reading TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./apolloWorker.ts');
