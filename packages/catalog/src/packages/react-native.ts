import type { PackageModel } from '@privet/model';

export default {
  package: 'react-native',
  docs: 'https://reactnative.dev/docs/linking',
  exports: {
    Linking: { members: { openURL: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } } },
  },
} satisfies PackageModel;
