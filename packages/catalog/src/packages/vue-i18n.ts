import type { PackageModel } from '@privet/model';

import { interpolates } from '../families/translations.ts';

export default {
  package: 'vue-i18n',
  docs: 'https://vue-i18n.intlify.dev/api/composition#usei18n',
  exports: {
    useI18n: { call: { returns: 'Composer' } },
    createI18n: { call: { returns: 'Plugin' } },
  },
  types: {
    Composer: { names: ['Composer', 'VueI18n'], members: { t: interpolates } },
    Plugin: { names: ['I18n'], members: { global: { instance: 'Composer' } } },
  },
} satisfies PackageModel;
