import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { Abandoned } from './exchange.ts';

export interface BreakerOptions {
  /** After so many failures in a row nothing is asked for some time. */
  readonly failures: number;
  /** How long it is left alone then, in milliseconds. */
  readonly rest: number;
  /** Whether an error says that the subgraph is not well. */
  readonly isFailure: (error: Error) => boolean;
}

/** Asks, or throws cockatiel's BrokenCircuitError at once where asking has failed again and again. */
export type Guard = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/**
 * A circuit breaker. Nearly always nothing fails: then questions go their way without it, and it is told how they
 * ended.
 */
export function openBreaker({ failures: most, rest, isFailure }: BreakerOptions): Guard {
  const failures = new ConsecutiveBreaker(most);
  const breaker = circuitBreaker(
    // Whoever leaves in the middle of the trial has not seen that it answers again.
    handleWhen((error) =>
      error instanceof Abandoned ? breaker.state === CircuitState.HalfOpen : isFailure(error),
    ),
    { halfOpenAfter: rest, breaker: failures },
  );
  const failed = (error: unknown): Promise<never> => {
    // What was asked before it opened has its own error.
    if (breaker.state !== CircuitState.Closed) throw error;
    return breaker.execute(() => {
      throw error;
    });
  };
  return (ask) => {
    if (failures.state !== 0 || breaker.state !== CircuitState.Closed) return breaker.execute(ask);
    return ask().then((answer) => {
      failures.success();
      return answer;
    }, failed);
  };
}
