import { GraphQLError } from 'graphql';
import type { Caller } from '../caller/caller.ts';
import type { Language } from './codes.ts';

/** Whether a caller may call a mutation that `@allow` opens to these roles; one is enough, and none opens nothing. */
export function mayAct(caller: Caller | null, roles: readonly string[]): boolean {
  return caller !== null && roles.some((role) => caller.roles.includes(role));
}

/** A mutation is refused whole: nothing of it has been done. */
export function forbidden(coordinate: string, roles: readonly string[], language: Language): GraphQLError {
  const named = roles.join(', ');
  const message =
    language === 'zh'
      ? `此操作须具备角色 ${named}：请使用已登记该角色的客户端令牌。`
      : `This action needs the role ${named}: send a token of a client that is registered with it.`;
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', coordinate, roles } });
}
