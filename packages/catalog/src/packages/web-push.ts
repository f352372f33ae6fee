import type { PackageModel } from '@privet/model';

const requestsSecond = { call: { sinks: [{ kind: 'network', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: 'web-push',
  docs: 'https://github.com/web-push-libs/web-push',
  exports: { sendNotification: requestsSecond, default: { members: { sendNotification: requestsSecond } } },
} satisfies PackageModel;
