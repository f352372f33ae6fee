import { refusal } from './configuration-error.ts';
import { ConfigurationError } from './configuration-error.ts';
import { type Shape, shapeOf } from './shape.ts';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether a text is a day that exists, written as `2027-01-31`. */
export function isCalendarDate(written: string): boolean {
  const [, year = 0, month = 0, day = 0] = (pattern.exec(written) ?? []).map(Number);
  // The day 0 of a month is the last of the month before it.
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day, written as `2027-01-31`, so that days are ordered as their texts are. */
export const calendarDate: Shape<string> = shapeOf(
  (value, place) => {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    const isShaped = typeof value === 'string' && pattern.test(value);
    const expected = isShaped ? 'a day of the calendar' : "a date such as '2027-01-31'";
    throw new ConfigurationError(refusal(value, place, expected));
  },
  { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
);
