import type { OpenRoom } from '../kit/room/open.ts';
import type { Department } from './departments.ts';

/** A department in this process: the verified caller is handed over as it is, without a token. */
export function departmentInMemory(room: Pick<OpenRoom, 'name' | 'title' | 'answer'>): Department {
  const { name, title } = room;
  return {
    name,
    title,
    ask: async (fetch, { caller, declaration, requestId, language }) =>
      room.answer(fetch, { caller, declaration, requestId, language }),
  };
}
