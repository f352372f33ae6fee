import type { PackageModel } from '@privet/model';

const listens = { call: { behaviour: 'emitter-on' } } as const;

export default {
  package: 'eventemitter3',
  docs: 'https://github.com/primus/eventemitter3',
  exports: {
    EventEmitter: { construct: { returns: 'EventEmitter' } },
    default: { construct: { returns: 'EventEmitter' } },
  },
  types: {
    EventEmitter: {
      members: {
        on: listens,
        once: listens,
        addListener: listens,
        prependListener: listens,
        prependOnceListener: listens,
        emit: { call: { behaviour: 'emitter-emit', carries: [] } },
      },
    },
  },
} satisfies PackageModel;
