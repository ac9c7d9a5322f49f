/** `LawFirm` → `lawFirm`. */
export const camel = (type: string) => type.charAt(0).toLowerCase() + type.slice(1);

/** `foundedOn` → `FOUNDED_ON`. */
export const screaming = (field: string) => snake(field).toUpperCase();

/** `foundedOn` → `founded_on`, `LawFirm` → `law_firm`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`);
}

/** `LawFirm` → `law firm`. */
export const words = (name: string) => snake(name).replaceAll('_', ' ');

/** `lawFirm` → `lawFirms`, `duty` → `duties`, `branch` → `branches`. */
export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
