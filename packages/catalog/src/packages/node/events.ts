import type { PackageModel } from '@privet/model';

const listens = { call: { behaviour: 'emitter-on' } } as const;

export default {
  package: 'node:events',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/events.html',
  declaredIn: ['@types/node'],
  exports: {
    EventEmitter: { construct: { returns: 'EventEmitter' } },
    default: { construct: { returns: 'EventEmitter' } },
  },
  types: {
    EventEmitter: {
      names: ['EventEmitter', 'NodeEventEmitter', 'InternalEventEmitter'],
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
