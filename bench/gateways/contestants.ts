import { hiveIsInstalled } from './hive/installed.ts';

/** A gateway that takes part, as a program with its options. */
export interface Contestant {
  readonly name: string;
  readonly title: string;
  readonly file: URL;
  readonly options: readonly string[];
  /** Reported apart: it makes identical fetches that are under way once, and callers here all ask the same. */
  readonly apart: boolean;
  /** Why it cannot take part; null where it can. */
  readonly missing: () => string | null;
}

const hiveMissing = () =>
  hiveIsInstalled() ? null : 'it is not installed: npm install --prefix bench/gateways/hive';
const there = () => null;

/** In the order in which they are reported; the first is what all others are compared with. */
export const CONTESTANTS: readonly Contestant[] = [
  contestant('stock', '@apollo/gateway, stock', 'apollo', [], there),
  contestant('undici-source', '@apollo/gateway, data source on undici', 'apollo', ['undici'], there),
  contestant('hive-js', 'Hive Gateway, planned in JavaScript', 'hive', ['js'], hiveMissing),
  contestant('hive-rust', 'Hive Gateway, planned in Rust', 'hive', ['rust'], hiveMissing),
  contestant('ours-apollo', 'Concentric, served by Apollo Server', 'ours', ['apollo'], there),
  contestant('ours-lane', 'Concentric, lane for known operations', 'ours', ['lane'], there),
  contestant('limit', 'the limit, written by hand', 'limit', [], there),
  contestant('hive-js-dedup', 'Hive Gateway, planned in JavaScript', 'hive', ['js', 'dedup'], hiveMissing),
  contestant('hive-rust-dedup', 'Hive Gateway, planned in Rust', 'hive', ['rust', 'dedup'], hiveMissing),
];

function contestant(
  name: string,
  title: string,
  file: string,
  options: readonly string[],
  missing: () => string | null,
): Contestant {
  return {
    name,
    title,
    file: new URL(`contestants/${file}.ts`, import.meta.url),
    options,
    apart: options.includes('dedup'),
    missing,
  };
}
