/** The code of everything that nobody foresaw. */
export const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** What whoever asked is told of it: nothing but the id under which the log has the reason. */
export function unexpected(requestId: string): string {
  return `系统内部错误，请凭编号 ${requestId} 联系运维。 Something went wrong on our side: report it with the id ${requestId}.`;
}
