import { openActions } from '../action/actions.ts';
import type { Subjects } from '../action/act.ts';
import { civilDay, dayOf } from '../calendar.ts';
import type { Identified } from '../caller/identify.ts';
import type { Database } from '../database/connect.ts';
import { type Agreements, momentOfTerms } from '../decision/agreement.ts';
import type { Language } from '../decision/codes.ts';
import { Refusals } from '../decision/refusals.ts';
import { openRegisters } from '../register/open.ts';
import type { RegisterTable } from '../register/tables.ts';
import { openSnapshots } from '../snapshots/read.ts';
import { openAttempts } from '../verification/attempts.ts';
import type { Policies } from '../vocabulary/policies.ts';
import type { RoomContext } from './context.ts';
import { Decisions } from './decisions.ts';
import { knowing } from './knowing.ts';
import type { OpenStore, Room } from './room.ts';
import { Subject } from './subject.ts';
import type { Uses } from './uses.ts';

/** Who asks a subgraph, and how the answer is to be worded and traced. */
export type Asker = Pick<Identified, 'caller' | 'declaration'> & {
  readonly requestId: string;
  readonly language: Language;
};

export interface Requests<Store> {
  readonly room: Room<Store>;
  readonly database: Database;
  readonly store: OpenStore<Store>;
  readonly subjects: Subjects;
  readonly tables: ReadonlyMap<string, RegisterTable>;
  readonly policies: Policies;
  readonly agreements: Agreements;
  readonly now: () => Date;
}

/** Makes what every resolver has beside its arguments, anew for each request. */
export function requestsOf<Store>(
  requests: Requests<Store>,
): (asker: Asker, uses: Uses | null) => RoomContext<unknown> {
  const { room, database, store, subjects, tables, policies, agreements, now } = requests;
  const mayKnowOf = knowing(room.name, policies);
  return (asker, uses) => {
    const { caller, declaration } = asker;
    const moment = momentOfTerms(agreements, now());
    // One day for all that is answered: what is told of a term is what is decided by it.
    const day = civilDay(moment);
    const today = dayOf(day);
    const circumstances = { caller, declaration, agreements, today: day, now: moment.getTime() };
    const decisions = new Decisions(circumstances);
    const mayKnow = mayKnowOf(decisions, uses);
    const loaders = store.forRequest();
    return {
      ...asker,
      today,
      store: loaders,
      actions: openActions(database, subjects, asker, loaders),
      registers: openRegisters(store.reads, tables, room.secrets ?? {}, {
        mayKnow,
        today,
        provenance: (caller?.departments.length ?? 0) > 0,
      }),
      snapshots: openSnapshots(store.reads.query),
      attempts: openAttempts(store.reads.query),
      circumstances,
      decisions,
      subject: new Subject(),
      uses,
      refusals: new Refusals(),
      mayKnow,
    };
  };
}
