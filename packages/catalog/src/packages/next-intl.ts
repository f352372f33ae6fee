import type { PackageModel } from '@privet/model';

import { interpolates } from '../families/translations.ts';

const makesTranslator = { call: { returns: 'Translator' } } as const;

export default {
  package: 'next-intl',
  docs: 'https://next-intl.dev/docs/usage/translations',
  exports: { useTranslations: makesTranslator, getTranslations: makesTranslator, createTranslator: makesTranslator },
  types: {
    Translator: { call: interpolates.call, members: { rich: interpolates, markup: interpolates } },
  },
} satisfies PackageModel;
