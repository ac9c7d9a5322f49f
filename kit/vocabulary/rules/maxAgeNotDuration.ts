import { itemRule } from '../review.ts';

const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** How long a value counts as fresh is reckoned with, so it must be a duration. */
export const maxAgeNotDuration = itemRule('maxAgeNotDuration', ({ maxAge }) =>
  maxAge === undefined || DURATION.test(maxAge)
    ? undefined
    : {
        message: `has the maxAge "${maxAge}", which is not a duration.`,
        mend: 'Write an ISO 8601 duration, for example P1Y, P30D or PT12H.',
      },
);
