import type { PackageModel } from '@privet/model';

import { interpolates } from '../families/translations.ts';

export default {
  package: 'react-i18next',
  docs: 'https://react.i18next.com/latest/usetranslation-hook',
  exports: {
    useTranslation: { call: { returns: 'Translation' } },
    getI18n: { call: { returns: 'Instance' } },
  },
  types: {
    Translation: {
      names: ['UseTranslationResponse'],
      members: { t: interpolates, 0: interpolates, i18n: { instance: 'Instance' } },
    },
    Instance: { names: ['i18n'], members: { t: interpolates } },
  },
} satisfies PackageModel;
