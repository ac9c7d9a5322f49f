import type { DepartmentFunction } from '../vocabulary/model.ts';

/** A function at a level in a region: the one that decides about rows of its source function there. */
export interface Department {
  readonly code: string;
  readonly function: DepartmentFunction;
  /** Region code, padded with zeros; the department answers for everything in its scope. */
  readonly region: string;
}

/** Who asks, as the register in sharing knows the client that a token names. */
export interface Caller {
  readonly client: string;
  /** The person behind the system, where the token names one. */
  readonly officer?: string | undefined;
  /** The departments that the client speaks for in this request; empty for third parties and residents. */
  readonly departments: readonly Department[];
  /** Region codes within which the client may see what is not open. */
  readonly jurisdiction: readonly string[];
  readonly roles: readonly string[];
  /** Purposes that the client may declare in `Concentric-Purpose`. */
  readonly purposes: readonly string[];
}

/** What a request declares of itself, beside who asks: recorded, able to narrow, never to grant. */
export interface Declaration {
  readonly purpose?: string | undefined;
  readonly case?: string | undefined;
}

/** One client as sharing registers it; a token only names it. */
export interface Registration {
  readonly client: string;
  readonly name: string;
  /** Departments it speaks for unless its token names one. */
  readonly departments: readonly Department[];
  /** Whether a token may name any registered department, not only the client's own. */
  readonly standsForAny: boolean;
  readonly jurisdiction: readonly string[];
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
}

/** The register of clients: where identity becomes department, roles, jurisdiction and purposes. */
export interface ClientRegister {
  find(client: string): Promise<Registration | null>;
  department(code: string): Promise<Department | null>;
}
