export type Field = 'token' | 'purpose';

/** What the header bar holds. It lives as long as the browser tab and is never written to disk by the page. */
export const credentials = {
  get: (field: Field): string => sessionStorage.getItem(`concentric:${field}`) ?? '',
  set: (field: Field, value: string): void => {
    if (value === '') sessionStorage.removeItem(`concentric:${field}`);
    else sessionStorage.setItem(`concentric:${field}`, value);
  },
};

/** A pasted token often comes with its scheme, a line break or both. */
export function credentialHeaders(): Record<string, string> {
  const token = credentials
    .get('token')
    .trim()
    .replace(/^bearer\s+/i, '');
  const purpose = credentials.get('purpose').trim();
  return {
    ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
    ...(purpose === '' ? {} : { 'Concentric-Purpose': purpose }),
  };
}

/** The field that no browser would send, if there is one: header values are printable ASCII. */
export function unsendable(): Field | undefined {
  const fields: readonly Field[] = ['token', 'purpose'];
  return fields.find((field) => /[^\x20-\x7e]/.test(credentials.get(field).trim()));
}
