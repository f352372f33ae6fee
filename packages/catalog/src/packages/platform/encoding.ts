import type { PackageModel } from '@privet/model';

const first = { call: { carries: [{ argument: 0 }] } } as const;
const self = { call: { carries: [{ argument: 'receiver' }] } } as const;

export default {
  package: 'platform:encoding',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Encoding_API',
  declaredIn: ['typescript', '@types/node'],
  globals: {
    structuredClone: first,
    atob: first,
    btoa: first,
    encodeURI: first,
    encodeURIComponent: first,
    decodeURI: first,
    decodeURIComponent: first,
    escape: first,
    unescape: first,
    TextEncoder: { construct: { returns: 'TextEncoder' } },
    TextDecoder: { construct: { returns: 'TextDecoder' } },
    Buffer: {
      members: {
        from: { call: { carries: [{ argument: 0 }], returns: 'Buffer' } },
        concat: { call: { carries: [{ argument: 0, path: '*' }], returns: 'Buffer' } },
        byteLength: { call: { carries: [] } },
        isBuffer: { call: { carries: [] } },
        alloc: { call: { carries: [] } },
      },
    },
  },
  types: {
    TextEncoder: { members: { encode: first } },
    TextDecoder: { members: { decode: first } },
    Buffer: { members: { toString: self, toJSON: self, subarray: self } },
  },
} satisfies PackageModel;
