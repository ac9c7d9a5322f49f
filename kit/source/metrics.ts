import { Counter, Gauge, register } from 'prom-client';

const labelNames = ['subgraph', 'register'] as const;

/** How old a copy is: the moment at which its source was last read to the end. */
export const readAt = new Gauge({
  name: 'concentric_source_read_timestamp_seconds',
  help: "When a register of a department's own system was last read to the end",
  labelNames,
  registers: [register],
});

export const rowsRead = new Counter({
  name: 'concentric_source_rows_total',
  help: 'Rows taken over from the systems of departments, by what became of them',
  labelNames: [...labelNames, 'outcome'],
  registers: [register],
});

export const failures = new Counter({
  name: 'concentric_source_failures_total',
  help: "Readings of a register of a department's own system that came to nothing",
  labelNames,
  registers: [register],
});

export const setAside = new Gauge({
  name: 'concentric_source_refusals',
  help: "Rows of a department's own system that are set aside, as source_refusal tells",
  labelNames,
  registers: [register],
});
