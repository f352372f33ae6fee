import type { PackageModel } from '@privet/model';

const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: 'query-string',
  docs: 'https://github.com/sindresorhus/query-string',
  exports: {
    default: {
      members: {
        stringify: { call: { carries: [{ argument: 0 }], text: true } },
        parse: carriesFirst,
        parseUrl: carriesFirst,
        extract: carriesFirst,
        exclude: carriesFirst,
        pick: carriesFirst,
        stringifyUrl: {
          call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [{ argument: 0 }], text: true },
        },
      },
    },
  },
} satisfies PackageModel;
