import type { PackageModel } from '@privet/model';

const printsTextFirst = { call: { carries: [{ argument: 0 }], text: true } } as const;

export default {
  package: 'date-fns',
  docs: 'https://date-fns.org/docs/Getting-Started',
  exports: {
    format: printsTextFirst,
    formatISO: printsTextFirst,
    formatRFC3339: printsTextFirst,
    lightFormat: printsTextFirst,
    parseISO: { call: { carries: [{ argument: 0 }] } },
    parse: { call: { carries: [{ argument: 0 }] } },
    toDate: { call: { carries: [{ argument: 0 }] } },
    add: { call: { carries: [{ argument: 0 }] } },
    sub: { call: { carries: [{ argument: 0 }] } },
    addDays: { call: { carries: [{ argument: 0 }] } },
    addMonths: { call: { carries: [{ argument: 0 }] } },
    addYears: { call: { carries: [{ argument: 0 }] } },
    subDays: { call: { carries: [{ argument: 0 }] } },
    startOfDay: { call: { carries: [{ argument: 0 }] } },
    endOfDay: { call: { carries: [{ argument: 0 }] } },
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
