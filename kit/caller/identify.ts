import { overlap } from '../regions/scope.ts';
import type { Caller, ClientRegister, Declaration, Department, Registration } from './caller.ts';
import { bearerToken, readDeclaration } from './headers.ts';
import type { CallerHeaders } from './headers.ts';
import { CallerRefused } from './refusals.ts';
import type { Identity, Verify } from './verify.ts';

export interface Identified {
  /** Null where nobody is named: such a request gets what is open. */
  readonly caller: Caller | null;
  readonly declaration: Declaration;
  /** When the token ends, and with it whatever was begun under it. */
  readonly expiresAt: Date | null;
}

export type Identify = (headers: CallerHeaders) => Promise<Identified>;

/** Who asks: the token names a client, the register says what that client is. */
export function createIdentifier(options: {
  readonly verify: Verify;
  readonly register: ClientRegister;
}): Identify {
  const { verify, register } = options;
  return async (headers) => {
    const token = bearerToken(headers.authorization);
    if (token === null) return { caller: null, declaration: readDeclaration(headers, null), expiresAt: null };
    const identity = await verify(token);
    const caller = await lookUp(identity, register);
    return { caller, declaration: readDeclaration(headers, caller), expiresAt: identity.expiresAt };
  };
}

async function lookUp(identity: Identity, register: ClientRegister): Promise<Caller> {
  const registration = await register.find(identity.client);
  if (!registration) {
    throw new CallerRefused(
      'CLIENT_UNKNOWN',
      'This client is not registered here. Ask the data office to register it.',
    );
  }
  const { client, roles, purposes, departments, jurisdiction } = registration;
  const caller = { client, officer: identity.officer, roles, purposes, departments, jurisdiction };
  if (identity.department === undefined) return caller;

  const department = await spokenFor(identity.department, registration, register);
  return { ...caller, departments: [department], jurisdiction: within(jurisdiction, department) };
}

async function spokenFor(
  code: string,
  registration: Registration,
  register: ClientRegister,
): Promise<Department> {
  const own = registration.departments.find((department) => department.code === code);
  if (own) return own;
  if (registration.standsForAny) {
    const any = await register.department(code);
    // Any department, but only where the client has something to say at all.
    if (any && within(registration.jurisdiction, any).length > 0) return any;
  }
  throw new CallerRefused(
    'DEPARTMENT_NOT_YOURS',
    'The token names a department that this client does not speak for. Name one of its own, or none.',
  );
}

/** The client's jurisdiction as far as the department's region reaches; naming a department never widens it. */
function within(jurisdiction: readonly string[], department: Department): readonly string[] {
  const parts = jurisdiction.map((code) => overlap(code, department.region)).filter((code) => code !== null);
  return [...new Set(parts)];
}
