import type { PackageModel } from '@privet/model';

import { googleTagManager } from '../families/google.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'react-gtm-module',
  docs: 'https://github.com/alinemorelli/react-gtm#readme',
  recipient: googleTagManager,
  exports: {
    dataLayer: sends,
    initialize: {
      call: {
        sinks: [
          {
            kind: 'recipient',
            data: [
              { argument: 0, path: 'dataLayer' },
              { argument: 0, path: 'events' },
            ],
          },
        ],
      },
    },
  },
} satisfies PackageModel;
