import type { PackageModel } from '@privet/model';

const printsTextFirst = { call: { carries: [{ argument: 0 }], text: true } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;
const members = {
  stringify: printsTextFirst,
  serialize: carriesFirst,
  parse: carriesFirst,
  deserialize: carriesFirst,
} as const;

export default {
  package: 'superjson',
  docs: 'https://github.com/flightcontrolhq/superjson',
  exports: {
    stringify: printsTextFirst,
    serialize: carriesFirst,
    parse: carriesFirst,
    deserialize: carriesFirst,
    default: { instance: 'SuperJSON', construct: { returns: 'SuperJSON' } },
    SuperJSON: { construct: { returns: 'SuperJSON' }, members },
  },
  types: { SuperJSON: { members } },
} satisfies PackageModel;
