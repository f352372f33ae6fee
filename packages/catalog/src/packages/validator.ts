import type { PackageModel } from '@privet/model';

const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;
const functions = {
  normalizeEmail: carriesFirst,
  trim: carriesFirst,
  ltrim: carriesFirst,
  rtrim: carriesFirst,
  escape: carriesFirst,
  unescape: carriesFirst,
  stripLow: carriesFirst,
  whitelist: carriesFirst,
  blacklist: carriesFirst,
  toString: carriesFirst,
  isEmail: { call: { carries: [] } },
  isMobilePhone: { call: { carries: [] } },
  isURL: { call: { carries: [] } },
  isUUID: { call: { carries: [] } },
  isIP: { call: { carries: [] } },
  isCreditCard: { call: { carries: [] } },
  isIBAN: { call: { carries: [] } },
  isPostalCode: { call: { carries: [] } },
  isPassportNumber: { call: { carries: [] } },
  isDate: { call: { carries: [] } },
  isEmpty: { call: { carries: [] } },
  isLength: { call: { carries: [] } },
  isStrongPassword: { call: { carries: [] } },
  isAlpha: { call: { carries: [] } },
  isAlphanumeric: { call: { carries: [] } },
  isNumeric: { call: { carries: [] } },
  isInt: { call: { carries: [] } },
  matches: { call: { carries: [] } },
  contains: { call: { carries: [] } },
  equals: { call: { carries: [] } },
} as const;

export default {
  package: 'validator',
  docs: 'https://github.com/validatorjs/validator.js',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
