import type { PackageModel } from '@privet/model';

export default {
  package: 'expo-linking',
  docs: 'https://docs.expo.dev/versions/latest/sdk/linking',
  exports: { openURL: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } },
} satisfies PackageModel;
