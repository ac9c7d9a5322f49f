import { afterEach, beforeEach } from '@jest/globals';
import { register } from 'prom-client';
import { type FakeDepartment, openFakeDepartment } from '../../subgraphs/legal/stores/fakeDepartment.ts';
import { TOKEN, openRestStore } from '../../subgraphs/legal/stores/rest.ts';
import { type Store, ask } from '../../subgraphs/legal/stores/store.ts';
import { sql } from '../../support/database.ts';

/** A fake of a department's system for each story, and what the stories look at. */
export let department: FakeDepartment;

/** What a story has opened, closed after it from the last to the first. */
export const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  department = await openFakeDepartment(TOKEN);
  closing.push(async () => department.close());
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The legal room, whose firms, advisers and appointments the department keeps. */
export async function open(options: Parameters<typeof openRestStore>[0] = {}): Promise<Store> {
  const store = await openRestStore({ department, ...options });
  closing.push(store.close);
  return store;
}

export async function firms(store: Store): Promise<string[]> {
  const { lawFirms } = await ask(store, '{ lawFirms(first: 100) { nodes { id } } }');
  return lawFirms.nodes.map(({ id }: { id: string }) => id);
}

export async function refusals(store: Store) {
  return sql(
    store.url,
    'SELECT register, source_id AS id, code, field, reason FROM legal.source_refusal ORDER BY 1, 2',
  );
}

export async function metric(name: string, of: Record<string, string>): Promise<number | undefined> {
  const { values } = (await register.getSingleMetric(name)?.get()) ?? { values: [] };
  return values.find(({ labels }) => Object.entries(of).every(([label, value]) => labels[label] === value))
    ?.value;
}
