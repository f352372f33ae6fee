import type { PackageModel } from '@privet/model';

const functions = {
  sign: { call: { carries: [{ argument: 0 }], text: true } },
  decode: { call: { carries: [{ argument: 0 }] } },
  verify: { call: { carries: [{ argument: 0 }] } },
} as const;

export default {
  package: 'jsonwebtoken',
  docs: 'https://github.com/auth0/node-jsonwebtoken',
  // A token is signed, not encrypted: who holds it can read its payload.
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
