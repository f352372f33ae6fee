import type { PackageModel } from '@privet/model';

const returnsDayjs = { call: { returns: 'Dayjs', carries: [{ argument: 0 }] } } as const;
const returnsDayjs2 = { call: { returns: 'Dayjs', carries: [{ argument: 'receiver' }] } } as const;
const printsTextReceiver = { call: { carries: [{ argument: 'receiver' }], text: true } } as const;

export default {
  package: 'dayjs',
  docs: 'https://day.js.org/docs/en/installation/installation',
  exports: {
    default: {
      call: { returns: 'Dayjs', carries: [{ argument: 0 }] },
      members: { utc: returnsDayjs, unix: returnsDayjs, tz: returnsDayjs },
    },
  },
  types: {
    Dayjs: {
      members: {
        add: returnsDayjs2,
        subtract: returnsDayjs2,
        startOf: returnsDayjs2,
        endOf: returnsDayjs2,
        utc: returnsDayjs2,
        local: returnsDayjs2,
        tz: returnsDayjs2,
        clone: returnsDayjs2,
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
