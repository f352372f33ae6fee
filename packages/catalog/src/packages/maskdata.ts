import type { PackageModel } from '@privet/model';

const masksFirst = { call: { carries: [{ argument: 0 }], protects: 'masked' } } as const;
const functions = {
  maskCard: masksFirst,
  maskEmail2: masksFirst,
  maskPassword: masksFirst,
  maskStringV2: masksFirst,
  maskUuid: masksFirst,
  maskPhone: masksFirst,
  getMaskedJson: masksFirst,
  maskJSON2: masksFirst,
  maskJSONFields2: masksFirst,
} as const;

export default {
  package: 'maskdata',
  docs: 'https://github.com/Sumukha1496/maskdata',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
