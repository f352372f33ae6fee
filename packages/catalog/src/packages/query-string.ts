import type { PackageModel } from '@privet/model';

export default {
  package: 'query-string',
  docs: 'https://github.com/sindresorhus/query-string',
  exports: {
    default: {
      members: {
        stringify: { call: { carries: [{ argument: 0 }], text: true } },
        parse: { call: { carries: [{ argument: 0 }] } },
        parseUrl: { call: { carries: [{ argument: 0 }] } },
        extract: { call: { carries: [{ argument: 0 }] } },
        exclude: { call: { carries: [{ argument: 0 }] } },
        pick: { call: { carries: [{ argument: 0 }] } },
        stringifyUrl: {
          call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [{ argument: 0 }], text: true },
        },
      },
    },
  },
} satisfies PackageModel;
