import type { PackageModel } from '@privet/model';
import { readsHeader } from '../../families/client-headers.ts';

export default {
  package: 'platform:form-data',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/FormData',
  declaredIn: ['typescript', '@types/node'],
  globals: {
    FormData: { construct: { returns: 'FormData' } },
    Headers: { construct: { returns: 'Headers', carries: [{ argument: 0 }] } },
    Blob: { construct: { carries: [{ argument: 0, path: '*' }] } },
    File: { construct: { carries: [{ argument: 0, path: '*' }, { argument: 1 }] } },
  },
  types: {
    FormData: {
      members: {
        append: { call: { keeps: [{ argument: 1 }] } },
        set: { call: { keeps: [{ argument: 1 }] } },
        get: { call: { carries: [{ argument: 'receiver' }] } },
        getAll: { call: { carries: [{ argument: 'receiver' }] } },
        has: { call: { carries: [] } },
      },
    },
    Headers: {
      members: {
        append: { call: { keeps: [{ argument: 1 }] } },
        set: { call: { keeps: [{ argument: 1 }] } },
        get: { call: { ...readsHeader(0).call, carries: [{ argument: 'receiver' }] } },
        has: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
