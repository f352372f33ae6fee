import type { PackageModel } from '@privet/model';

export default {
  package: '@reduxjs/toolkit',
  docs: 'https://redux-toolkit.js.org/api/configureStore',
  declaredIn: ['redux'],
  exports: {
    nanoid: { call: { carries: [] } },
    current: { call: { carries: [{ argument: 0 }] } },
    original: { call: { carries: [{ argument: 0 }] } },
  },
} satisfies PackageModel;
