import type { PackageModel } from '@privet/model';

import { interpolates } from '../../families/translations.ts';

export default {
  package: '@ngx-translate/core',
  docs: 'https://ngx-translate.org/reference/translate-service-api/',
  exports: {},
  types: {
    TranslateService: {
      names: ['TranslateService', 'ITranslateService'],
      members: { instant: interpolates, get: interpolates, stream: interpolates },
    },
  },
} satisfies PackageModel;
