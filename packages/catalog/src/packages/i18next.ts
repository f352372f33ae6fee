import type { PackageModel } from '@privet/model';

import { interpolates } from '../families/translations.ts';

const instance = {
  t: interpolates,
  getFixedT: { call: { returns: 'Translator' } },
  createInstance: { call: { returns: 'Instance' } },
  cloneInstance: { call: { returns: 'Instance' } },
} as const;

export default {
  package: 'i18next',
  docs: 'https://www.i18next.com/overview/api',
  exports: {
    default: { members: instance },
    t: interpolates,
    getFixedT: { call: { returns: 'Translator' } },
    createInstance: { call: { returns: 'Instance' } },
  },
  types: {
    Instance: { names: ['i18n'], members: instance },
    Translator: { names: ['TFunction'], call: interpolates.call, members: {} },
  },
} satisfies PackageModel;
