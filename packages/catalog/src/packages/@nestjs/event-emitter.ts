import type { PackageModel } from '@privet/model';

const emits = { call: { behaviour: 'emitter-emit', carries: [] } } as const;

export default {
  package: '@nestjs/event-emitter',
  docs: 'https://docs.nestjs.com/techniques/events',
  declaredIn: ['eventemitter2'],
  exports: { EventEmitter2: { construct: { returns: 'EventEmitter2' } } },
  types: {
    EventEmitter2: {
      members: {
        on: { call: { behaviour: 'emitter-on' } },
        once: { call: { behaviour: 'emitter-on' } },
        addListener: { call: { behaviour: 'emitter-on' } },
        many: { call: { behaviour: 'emitter-on' } },
        emit: emits,
        emitAsync: emits,
      },
    },
  },
} satisfies PackageModel;
