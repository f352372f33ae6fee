import type { PackageModel } from '@privet/model';

const returnsMoment = { call: { returns: 'Moment', carries: [{ argument: 0 }] } } as const;
const returnsMoment2 = { call: { returns: 'Moment', carries: [{ argument: 'receiver' }] } } as const;
const printsTextReceiver = { call: { carries: [{ argument: 'receiver' }], text: true } } as const;

export default {
  package: 'moment',
  docs: 'https://momentjs.com/docs',
  exports: {
    default: {
      call: { returns: 'Moment', carries: [{ argument: 0 }] },
      members: { utc: returnsMoment, unix: returnsMoment, parseZone: returnsMoment },
    },
  },
  types: {
    Moment: {
      members: {
        add: returnsMoment2,
        subtract: returnsMoment2,
        startOf: returnsMoment2,
        endOf: returnsMoment2,
        utc: returnsMoment2,
        local: returnsMoment2,
        clone: returnsMoment2,
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
