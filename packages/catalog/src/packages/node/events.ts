import type { PackageModel } from '@privet/model';

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
        on: { call: { behaviour: 'emitter-on' } },
        once: { call: { behaviour: 'emitter-on' } },
        addListener: { call: { behaviour: 'emitter-on' } },
        prependListener: { call: { behaviour: 'emitter-on' } },
        prependOnceListener: { call: { behaviour: 'emitter-on' } },
        emit: { call: { behaviour: 'emitter-emit', carries: [] } },
      },
    },
  },
} satisfies PackageModel;
