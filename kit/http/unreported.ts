import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

/**
 * Keeps Apollo Server's own plugins away. Some would report what is asked to its maker as soon as the environment
 * holds a key of his; what answers say to caches is not up to their fields (arrival.ts), and would be looked for at
 * every field of every row.
 */
export function unreported(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}

/**
 * @apollo/gateway reports to its maker, and asks the addresses of clouds where it runs, unless the environment forbids
 * it before one is made. What a house answers, and that it runs at all, is nobody else's business.
 */
export function forbidReports(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
