import type { PackageModel } from '@privet/model';

const returnsDayjsOfFirst = { call: { returns: 'Dayjs', carries: [{ argument: 0 }] } } as const;
const returnsDayjsOfReceiver = { call: { returns: 'Dayjs', carries: [{ argument: 'receiver' }] } } as const;
const printsTextReceiver = { call: { carries: [{ argument: 'receiver' }], text: true } } as const;

export default {
  package: 'dayjs',
  docs: 'https://day.js.org/docs/en/installation/installation',
  exports: {
    default: {
      call: { returns: 'Dayjs', carries: [{ argument: 0 }] },
      members: { utc: returnsDayjsOfFirst, unix: returnsDayjsOfFirst, tz: returnsDayjsOfFirst },
    },
  },
  types: {
    Dayjs: {
      members: {
        add: returnsDayjsOfReceiver,
        subtract: returnsDayjsOfReceiver,
        startOf: returnsDayjsOfReceiver,
        endOf: returnsDayjsOfReceiver,
        utc: returnsDayjsOfReceiver,
        local: returnsDayjsOfReceiver,
        tz: returnsDayjsOfReceiver,
        clone: returnsDayjsOfReceiver,
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
