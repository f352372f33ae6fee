import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }], carries: [] } } as const;
// The service keeps what a run is started with, and hands it to the task of that name, mostly in another process.
const makesTask = {
  call: {
    returns: 'Task',
    channels: [
      { name: { argument: 0, path: 'id' } },
      { name: { argument: 0, path: 'id' }, handler: { argument: 0, path: 'run' } },
    ],
  },
} as const;
const starts = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }],
    channels: [{ name: { argument: 'receiver' }, sends: { argument: 0 } }],
    carries: [],
  },
} as const;
const startsMany = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }],
    channels: [{ name: { argument: 'receiver' }, sends: { argument: 0, path: '*.payload' } }],
    carries: [],
  },
} as const;
const startsByName = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }],
    channels: [{ name: { argument: 0 }, sends: { argument: 1 } }],
    carries: [],
  },
} as const;

export default {
  package: '@trigger.dev/sdk',
  docs: 'https://trigger.dev/docs/triggering',
  declaredIn: ['@trigger.dev/core'],
  recipient: { id: 'trigger-dev', name: 'Trigger.dev', kind: 'processor' },
  exports: {
    logger: { instance: 'Logger' },
    task: makesTask,
    tasks: { members: { trigger: startsByName, triggerAndWait: startsByName } },
  },
  types: {
    Logger: {
      names: ['LoggerAPI', 'TaskLogger'],
      members: { debug: log, log, info: log, warn: log, error: log },
    },
    Task: {
      members: { trigger: starts, triggerAndWait: starts, batchTrigger: startsMany, batchTriggerAndWait: startsMany },
    },
  },
} satisfies PackageModel;
