import type { PackageModel } from '@privet/model';

// The service keeps an event, and hands it to the functions of that name, mostly in another process.
const event = { name: { argument: 0, path: 'name' }, sends: { argument: 0, path: 'data' } } as const;
const sendsEvent = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }],
    channels: [{ name: { argument: 1, path: 'name' }, sends: { argument: 1, path: 'data' } }],
    carries: [],
  },
} as const;

export default {
  package: 'inngest',
  docs: 'https://www.inngest.com/docs/events',
  recipient: { id: 'inngest', name: 'Inngest', kind: 'processor', country: 'US' },
  exports: {
    Inngest: { construct: { returns: 'Inngest' } },
    step: { instance: 'Step' },
    // A member of what a function returns is declared as if it were an export.
    sendEvent: sendsEvent,
  },
  types: {
    Inngest: {
      members: {
        send: {
          call: {
            sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }],
            channels: [event],
            carries: [],
          },
        },
        createFunction: {
          call: {
            channels: [
              { name: { argument: 1, path: 'event' }, handler: { argument: 2 }, at: 'event.data' },
              { name: { argument: 0, path: 'triggers.event' }, handler: { argument: 1 }, at: 'event.data' },
              { name: { argument: 0, path: 'triggers.*.event' }, handler: { argument: 1 }, at: 'event.data' },
            ],
            calls: { 1: ['Context'], 2: ['Context'] },
          },
        },
      },
    },
    Context: { members: { step: { instance: 'Step' } } },
    Step: {
      members: {
        sendEvent: sendsEvent,
      },
    },
  },
} satisfies PackageModel;
