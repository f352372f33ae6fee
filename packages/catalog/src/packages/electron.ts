import type { PackageModel } from '@privet/model';

export default {
  package: 'electron',
  docs: 'https://www.electronjs.org/docs/latest/api/shell',
  exports: {
    shell: {
      members: { openExternal: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
