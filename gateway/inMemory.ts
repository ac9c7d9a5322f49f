import type { OpenRoom } from '../kit/room/open.ts';
import { DEADLINE_MILLISECONDS, type Department } from './departments.ts';
import { Abandoned, deadline, type Ending, Late } from './executor/index.ts';

/** A department in this process: the verified caller is handed over as it is, without a token. */
export function departmentInMemory(room: Pick<OpenRoom, 'name' | 'title' | 'answer'>): Department {
  const { name, title } = room;
  return {
    name,
    title,
    ask: ({ kind: _, ...fetch }, { caller, declaration, requestId, language }, signal) =>
      inTime(room.answer(fetch, { caller, declaration, requestId, language }), signal),
  };
}

/** A department that hangs must not keep what the others have answered; a late answer is nobody's. */
function inTime<Answer>(answer: Promise<Answer>, signal: Ending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const abandon = { handleEvent: () => reject(new Abandoned()) };
    const heard = deadline(DEADLINE_MILLISECONDS, () => reject(new Late('The deadline has passed.')));
    if (signal.aborted) abandon.handleEvent();
    signal.addEventListener('abort', abandon);
    answer.then(resolve, reject).finally(() => {
      heard();
      signal.removeEventListener('abort', abandon);
    });
  });
}
