import { z } from 'zod';
import { isRegionCode } from '../regions/scope.ts';
import type { DepartmentFunction } from '../vocabulary/model.ts';
import type { Caller, Declaration } from './caller.ts';

export function gatewayAudience(): 'concentric-gateway' {
  return 'concentric-gateway';
}

export function subgraphAudience(subgraph: string): string {
  return `concentric-${subgraph}`;
}

/** Sets a gateway's word on who asks apart from anything else that its key may sign. */
export const mintedType = 'concentric-caller+jwt';

const functions = {
  ORGANISATION: 'ORGANISATION',
  POLITICAL_LEGAL: 'POLITICAL_LEGAL',
  JUSTICE: 'JUSTICE',
  SOCIAL_WORK: 'SOCIAL_WORK',
  HOUSING: 'HOUSING',
  CIVIL_AFFAIRS: 'CIVIL_AFFAIRS',
  PUBLIC_SECURITY: 'PUBLIC_SECURITY',
  DATA: 'DATA',
  COORDINATION: 'COORDINATION',
} as const satisfies { [F in DepartmentFunction]: F };

/** A region as it goes from process to process. */
export const regionClaim = z.string().refine(isRegionCode);

/** A department as it goes from process to process. */
export const departmentClaim = z.strictObject({
  code: z.string().min(1),
  function: z.enum(functions),
  region: regionClaim,
});

// Strict: what a newer gateway adds may narrow, and a subgraph that skips it would give too much.
const caller = z.strictObject({
  client: z.string().min(1),
  officer: z.string().min(1).optional(),
  departments: z.array(departmentClaim),
  jurisdiction: z.array(regionClaim),
  roles: z.array(z.string()),
  purposes: z.array(z.string()),
});

/** What a minted token carries beside the registered claims; `caller` null says that anybody asks. */
export const mintedClaims = z.object({
  caller: caller.nullable(),
  declaration: z.strictObject({ purpose: z.string().optional(), case: z.string().optional() }),
  exp: z.number().nonnegative().max(8.64e12),
}) satisfies z.ZodType<{ caller: Caller | null; declaration: Declaration }>;
