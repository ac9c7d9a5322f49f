import type { ApolloServerPlugin } from '@apollo/server';
import { Counter, Histogram, register } from 'prom-client';
import type { GatewayContext } from './context.ts';

const answered = new Histogram({
  name: 'concentric_operation_seconds',
  help: 'How long the gateway took to answer one operation',
  labelNames: ['operation', 'outcome'],
  buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  registers: [register],
});

const refused = new Counter({
  name: 'concentric_refused_fields_total',
  help: 'Fields that were not answered, by reason; one for each coordinate of an operation',
  labelNames: ['code'],
  registers: [register],
});

/** Counts operations by type and outcome, and refusals by code; never by client or document, which are endless. */
export function metricsPlugin(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      const began = performance.now();
      return {
        willSendResponse: async ({ operation, response, contextValue }) => {
          const failed = response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
          countAnswer({ operation: operation?.operation ?? 'none', failed }, contextValue, began);
        },
      };
    },
  };
}

/** Counts one answer; `began` is when its question came, by `performance.now()`. */
export function countAnswer(
  { operation, failed }: { readonly operation: string; readonly failed: boolean },
  { refusals }: Pick<GatewayContext, 'refusals'>,
  began: number,
): void {
  answered.observe({ operation, outcome: failed ? 'errors' : 'ok' }, (performance.now() - began) / 1_000);
  if (refusals.size === 0) return;
  for (const error of refusals.errors('en')) refused.inc({ code: String(error.extensions.code) });
}
