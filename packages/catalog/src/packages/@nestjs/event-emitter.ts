import type { PackageModel } from '@privet/model';

const listens = { call: { behaviour: 'emitter-on' } } as const;
const emits = { call: { behaviour: 'emitter-emit', carries: [] } } as const;

export default {
  package: '@nestjs/event-emitter',
  docs: 'https://docs.nestjs.com/techniques/events',
  declaredIn: ['eventemitter2'],
  exports: { EventEmitter2: { construct: { returns: 'EventEmitter2' } } },
  types: {
    EventEmitter2: {
      members: { on: listens, once: listens, addListener: listens, many: listens, emit: emits, emitAsync: emits },
    },
  },
} satisfies PackageModel;
