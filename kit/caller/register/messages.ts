import { z } from 'zod';
import type { Department, Registration } from '../caller.ts';
import { departmentClaim, regionClaim } from '../mintedToken.ts';

// Strict, as the claims of a minted token are: what a newer register adds may narrow.
const registration = z.strictObject({
  client: z.string().min(1),
  name: z.string(),
  departments: z.array(departmentClaim),
  standsForAny: z.boolean(),
  jurisdiction: z.array(regionClaim),
  roles: z.array(z.string()),
  purposes: z.array(z.string()),
}) satisfies z.ZodType<Registration>;

/** What the register says of a client, or of a department; null where there is none of the name. */
export const foundClient = z.strictObject({ found: registration.nullable() });
export const foundDepartment = z.strictObject({ found: departmentClaim.nullable() }) satisfies z.ZodType<{
  found: Department | null;
}>;
