import type { PackageModel } from '@privet/model';

const first = { call: { carries: [{ argument: 0 }] } } as const;
const encodes = { call: { carries: [{ argument: 0 }], text: true } } as const;
const writes = { call: { carries: [{ argument: 'receiver' }], text: true } } as const;

export default {
  package: 'platform:encoding',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Encoding_API',
  declaredIn: ['typescript', '@types/node'],
  globals: {
    structuredClone: first,
    atob: encodes,
    btoa: encodes,
    encodeURI: encodes,
    encodeURIComponent: encodes,
    decodeURI: encodes,
    decodeURIComponent: encodes,
    escape: encodes,
    unescape: encodes,
    TextEncoder: { construct: { returns: 'TextEncoder' } },
    TextDecoder: { construct: { returns: 'TextDecoder' } },
    Buffer: {
      members: {
        from: { call: { carries: [{ argument: 0 }], returns: 'Buffer', text: true } },
        concat: { call: { carries: [{ argument: 0, path: '*' }], returns: 'Buffer' } },
        byteLength: { call: { carries: [] } },
        isBuffer: { call: { carries: [] } },
        alloc: { call: { carries: [] } },
      },
    },
  },
  types: {
    TextEncoder: { members: { encode: encodes } },
    TextDecoder: { members: { decode: encodes } },
    Buffer: { members: { toString: writes, toJSON: writes, subarray: writes } },
  },
} satisfies PackageModel;
