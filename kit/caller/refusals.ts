/** Why a request is turned away before anything of it is answered, with the HTTP status that says the same. */
const refusals = {
  TOKEN_INVALID: 401,
  TOKEN_EXPIRED: 401,
  TOKEN_WRONG_AUDIENCE: 401,
  ISSUER_UNAVAILABLE: 503,
  REGISTER_UNAVAILABLE: 503,
  CLIENT_UNKNOWN: 403,
  DEPARTMENT_NOT_YOURS: 403,
  PURPOSE_NOT_REGISTERED: 403,
  BAD_CASE: 400,
} as const;

export type CallerRefusalCode = keyof typeof refusals;
export type TokenRefusalCode =
  'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_WRONG_AUDIENCE' | 'ISSUER_UNAVAILABLE';

/** Who asks could not be established. The message is for the client and says what to do; it never quotes a token. */
export class CallerRefused extends Error {
  readonly code: CallerRefusalCode;
  readonly status: number;

  constructor(code: CallerRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CallerRefused';
    this.code = code;
    this.status = refusals[code];
  }
}

/** The token itself does not hold, or cannot be checked at the moment. */
export class TokenRefused extends CallerRefused {
  declare readonly code: TokenRefusalCode;

  constructor(code: TokenRefusalCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.name = 'TokenRefused';
  }
}
