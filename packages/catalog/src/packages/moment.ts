import type { PackageModel } from '@privet/model';

const returnsMomentOfFirst = { call: { returns: 'Moment', carries: [{ argument: 0 }] } } as const;
const returnsMomentOfReceiver = { call: { returns: 'Moment', carries: [{ argument: 'receiver' }] } } as const;
const printsTextReceiver = { call: { carries: [{ argument: 'receiver' }], text: true } } as const;

export default {
  package: 'moment',
  docs: 'https://momentjs.com/docs',
  exports: {
    default: {
      call: { returns: 'Moment', carries: [{ argument: 0 }] },
      members: { utc: returnsMomentOfFirst, unix: returnsMomentOfFirst, parseZone: returnsMomentOfFirst },
    },
  },
  types: {
    Moment: {
      members: {
        add: returnsMomentOfReceiver,
        subtract: returnsMomentOfReceiver,
        startOf: returnsMomentOfReceiver,
        endOf: returnsMomentOfReceiver,
        utc: returnsMomentOfReceiver,
        local: returnsMomentOfReceiver,
        clone: returnsMomentOfReceiver,
        toDate: { call: { carries: [{ argument: 'receiver' }] } },
        format: printsTextReceiver,
        toISOString: printsTextReceiver,
        toJSON: printsTextReceiver,
        toString: printsTextReceiver,
        calendar: printsTextReceiver,
        isValid: { call: { carries: [] } },
        isBefore: { call: { carries: [] } },
        isAfter: { call: { carries: [] } },
        isSame: { call: { carries: [] } },
        diff: { call: { carries: [] } },
        fromNow: { call: { carries: [] } },
        from: { call: { carries: [] } },
        to: { call: { carries: [] } },
        daysInMonth: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
