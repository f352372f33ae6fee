import type { PackageModel } from '@privet/model';

const printsTextFirst = { call: { carries: [{ argument: 0 }], text: true } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: 'date-fns',
  docs: 'https://date-fns.org/docs/Getting-Started',
  exports: {
    format: printsTextFirst,
    formatISO: printsTextFirst,
    formatRFC3339: printsTextFirst,
    lightFormat: printsTextFirst,
    parseISO: carriesFirst,
    parse: carriesFirst,
    toDate: carriesFirst,
    add: carriesFirst,
    sub: carriesFirst,
    addDays: carriesFirst,
    addMonths: carriesFirst,
    addYears: carriesFirst,
    subDays: carriesFirst,
    startOfDay: carriesFirst,
    endOfDay: carriesFirst,
    isValid: { call: { carries: [] } },
    isBefore: { call: { carries: [] } },
    isAfter: { call: { carries: [] } },
    isEqual: { call: { carries: [] } },
    differenceInDays: { call: { carries: [] } },
    differenceInYears: { call: { carries: [] } },
    formatDistance: { call: { carries: [] } },
    formatDistanceToNow: { call: { carries: [] } },
    isToday: { call: { carries: [] } },
    isPast: { call: { carries: [] } },
    isFuture: { call: { carries: [] } },
  },
} satisfies PackageModel;
