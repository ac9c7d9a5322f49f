/** The rows of the stories, in words of their own: each store writes them as its system does. */
export interface Records {
  readonly LawFirm: {
    id: string;
    name: string;
    region: string;
    kind: 'PARTNERSHIP' | 'INDIVIDUAL' | 'STATE_FUNDED' | null;
    licence: 'VALID' | 'SUSPENDED' | 'REVOKED';
    lawyers: number | null;
    foundedOn: string | null;
    address: string | null;
  };
  readonly LegalAdviser: {
    id: string;
    name: string;
    phone: string;
    firm: string;
    region: string;
    licence: 'VALID' | 'SUSPENDED' | 'REVOKED';
  };
  readonly LegalAdviserAppointment: {
    id: string;
    community: string;
    adviser: string;
    since: string;
    until: string | null;
    document: string | null;
  };
}

export type RecordType = keyof Records;

export const REGIONS = [
  ['445100', 'PREFECTURE'],
  ['445102', 'COUNTY'],
  ['445103', 'COUNTY'],
  ['445102010', 'SUBDISTRICT'],
  ['445102010018', 'COMMUNITY'],
  ['445102010019', 'COMMUNITY'],
] as const;

export const firm = (id: string, given: Partial<Records['LawFirm']> = {}): Records['LawFirm'] => ({
  id,
  name: `湘桥区示例第${id}律师事务所`,
  region: '445102',
  kind: 'PARTNERSHIP',
  licence: 'VALID',
  lawyers: 12,
  foundedOn: '2009-03-01',
  address: null,
  ...given,
});

export const adviser = (
  id: string,
  given: Partial<Records['LegalAdviser']> = {},
): Records['LegalAdviser'] => ({
  id,
  name: '林某甲',
  phone: '00010000001',
  firm: '1',
  region: '445102',
  licence: 'VALID',
  ...given,
});

export const appointment = (
  id: string,
  given: Partial<Records['LegalAdviserAppointment']> = {},
): Records['LegalAdviserAppointment'] => ({
  id,
  community: '445102010018',
  adviser: '1',
  since: '2025-07-01',
  until: null,
  document: null,
  ...given,
});
