import type { PackageModel } from '@privet/model';

const opens = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'expo-web-browser',
  docs: 'https://docs.expo.dev/versions/latest/sdk/webbrowser',
  exports: { openBrowserAsync: opens, openAuthSessionAsync: opens },
} satisfies PackageModel;
