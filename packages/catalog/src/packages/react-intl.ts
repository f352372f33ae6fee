import type { PackageModel } from '@privet/model';

import { interpolates } from '../families/translations.ts';

const makesIntl = { call: { returns: 'Intl' } } as const;

export default {
  package: 'react-intl',
  docs: 'https://formatjs.github.io/docs/react-intl/api#formatmessage',
  declaredIn: ['@formatjs/intl'],
  exports: { useIntl: makesIntl, createIntl: makesIntl },
  types: { Intl: { names: ['IntlShape'], members: { formatMessage: interpolates, $t: interpolates } } },
} satisfies PackageModel;
