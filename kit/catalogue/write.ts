import type { Version } from './versions.ts';

/** `catalogue.json`: a line for each item, so that a version reads as what it is, a difference. */
export function writeVersions(versions: readonly Version[]): string {
  return `{\n  "versions": ${listOf(versions.map(textOf), '  ')}\n}\n`;
}

function textOf({ number, day, added, retired, moved, changed }: Version): string {
  const lists = Object.entries({ added, retired, moved, changed }).map(
    ([name, rows]) => `      "${name}": ${listOf(rows.map(lineOf), '      ')}`,
  );
  return `{\n      "number": ${number},\n      "day": "${day}",\n${lists.join(',\n')}\n    }`;
}

function lineOf(row: object): string {
  return JSON.stringify(row);
}

function listOf(texts: readonly string[], indent: string): string {
  if (texts.length === 0) return '[]';
  return `[\n${texts.map((text) => `${indent}  ${text}`).join(',\n')}\n${indent}]`;
}
