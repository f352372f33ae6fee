import type { PackageModel } from '@privet/model';

import { interpolatesAll } from '../../families/translations.ts';

export default {
  package: '@lingui/core',
  docs: 'https://lingui.dev/ref/core',
  exports: {
    i18n: { instance: 'I18n' },
    setupI18n: { call: { returns: 'I18n' } },
    t: interpolatesAll,
    msg: interpolatesAll,
    defineMessage: interpolatesAll,
  },
  types: { I18n: { members: { _: interpolatesAll, t: interpolatesAll } } },
} satisfies PackageModel;
