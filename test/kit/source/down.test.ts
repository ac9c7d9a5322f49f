import { describe, expect, it } from '@jest/globals';
import { firm } from '../../subgraphs/legal/stores/records.ts';
import type { Store } from '../../subgraphs/legal/stores/store.ts';
import { SYSTEM } from '../../subgraphs/legal/stores/view.ts';
import { department, firms, metric, open } from './stage.ts';

describe("a department's system that is down (a fake of it, over REST)", () => {
  it('answers from the last copy while the system is down, and says how old it is', async () => {
    await department.put('LawFirm', firm('1'));
    const store = await open();
    const read = await metric('concentric_source_read_timestamp_seconds', { register: 'LawFirm' });
    expect(read).toBeGreaterThan(Date.now() / 1_000 - 60);
    expect(read).toBeLessThan(Date.now() / 1_000 + 60);

    department.instead = (_, response) => void response.writeHead(403).end();
    const failures = (await metric('concentric_source_failures_total', { register: 'LawFirm' })) ?? 0;
    expect(await store.room.mirror?.read()).toMatchObject({
      failed: ['LawFirm', 'LegalAdviser', 'LegalAdviserAppointment'],
    });
    expect(await firms(store)).toEqual(['firm-1']);
    expect(await metric('concentric_source_failures_total', { register: 'LawFirm' })).toBe(failures + 1);
    expect(await metric('concentric_source_read_timestamp_seconds', { register: 'LawFirm' })).toBe(read);
    const warned = store.logged
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ level }) => level === 40);
    expect(warned).toMatchObject({
      register: 'LawFirm',
      system: SYSTEM,
      reason: `${department.url}/api/firms answers with status 403.`,
      msg: 'source not read',
    });

    // It says so, too, to whoever starts meanwhile.
    const again = await openWhileDown(store);
    expect(again.said).toEqual([
      `legal: ${SYSTEM} does not answer for LawFirm, LegalAdviser, LegalAdviserAppointment: the last copy does, and it is tried again.`,
    ]);
    expect(await firms(again)).toEqual(['firm-1']);
  });

  async function openWhileDown(before: Store): Promise<Store> {
    const { instead } = department;
    department.instead = (request, response) => {
      if (request.url === '/openapi.json') {
        department.instead = instead;
        response.end(JSON.stringify(department.document()));
      } else instead?.(request, response);
    };
    return open({ at: before.url });
  }
});
