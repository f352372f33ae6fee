/** A stretch of time as ISO 8601 writes it; parts left out are zero. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** How long data is kept: `P2Y after account.closed`. */
export interface Retention {
  readonly duration: Duration;
  /** The event from which time counts; absent when it counts from collection. */
  readonly after?: string;
}

/** Either the retention or why the text is none, as a full sentence. */
export type ParsedRetention =
  | { readonly retention: Retention; readonly problem?: undefined }
  | { readonly retention?: undefined; readonly problem: string };

const durationPattern =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const eventPattern = /^[a-z]\w*(?:[.-]\w+)*$/i;

/** Reads what stands behind `@retention`: an ISO 8601 duration and, at will, `after` and an event. */
export function parseRetention(written: string): ParsedRetention {
  const [durationText = '', keyword, event, ...rest] = written.trim().split(/\s+/);
  if (durationText === '')
    return { problem: "A retention is an ISO 8601 duration such as 'P2Y', but none is written." };
  if (/^\d/.test(durationText)) {
    return {
      problem: `'${durationText}' has no unit: a retention is an ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years).`,
    };
  }
  const duration = durationOf(durationText);
  if (duration === undefined) {
    return { problem: `'${durationText}' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years).` };
  }
  if (keyword === undefined) return { retention: { duration } };
  if (keyword !== 'after') {
    return {
      problem: `'${keyword}' is not expected here: an event follows 'after', as in 'P2Y after account.closed'.`,
    };
  }
  if (event === undefined || rest.length > 0 || !eventPattern.test(event)) {
    const named = [event, ...rest].filter((word) => word !== undefined).join(' ');
    return {
      problem:
        named === ''
          ? "An event is missing behind 'after', as in 'P2Y after account.closed'."
          : `'${named}' is no event: write one dotted name, as in 'P2Y after account.closed'.`,
    };
  }
  return { retention: { duration, after: event } };
}

/** The shortest text that `parseRetention` reads as this retention; no time at all is `PT0S`. */
export function formatRetention({ duration, after }: Retention): string {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  const date = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
  const time = part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S');
  const text = `P${date}${time === '' ? '' : `T${time}`}`;
  return `${text === 'P' ? 'PT0S' : text}${after === undefined ? '' : ` after ${after}`}`;
}

/** The length in days, with months and years of the mean Gregorian length, to compare durations. */
export function approximateDaysOf(duration: Duration): number {
  const seconds = duration.hours * 3600 + duration.minutes * 60 + duration.seconds;
  return (
    duration.years * 365.2425 + duration.months * 30.436875 + duration.weeks * 7 + duration.days + seconds / 86_400
  );
}

function durationOf(text: string): Duration | undefined {
  const match = durationPattern.exec(text);
  if (match === null) return undefined;
  const number = (group: number): number => Number(match[group] ?? 0);
  return {
    years: number(1),
    months: number(2),
    weeks: number(3),
    days: number(4),
    hours: number(5),
    minutes: number(6),
    seconds: number(7),
  };
}

function part(count: number, unit: string): string {
  return count === 0 ? '' : `${count}${unit}`;
}
