import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:usercentrics',
  docs: 'https://docs.usercentrics.com/#/cmp-v2-ui-api',
  globals: { UC_UI: { members: { areAllConsentsAccepted: { call: { guard: {} } } } } },
} satisfies PackageModel;
