import type { PackageModel } from '@privet/model';

const args = {
  name: { argument: 0 },
  sends: { argument: 1, path: 'args' },
  list: true,
  exportedBeside: '@temporalio/workflow',
} as const;
const starts = { call: { channels: [args] } } as const;

export default {
  package: '@temporalio/client',
  docs: 'https://docs.temporal.io/develop/typescript/message-passing',
  declaredIn: ['@temporalio/common'],
  // What a workflow is started with, or signalled, reaches its code, which runs elsewhere.
  exports: {
    Client: { construct: { returns: 'Client' } },
    WorkflowClient: { construct: { returns: 'WorkflowClient' } },
  },
  types: {
    Client: { members: { workflow: { instance: 'WorkflowClient' } } },
    WorkflowClient: {
      members: {
        start: starts,
        execute: starts,
        signalWithStart: {
          call: {
            returns: 'WorkflowHandle',
            carries: [],
            channels: [
              args,
              {
                name: { argument: 1, path: 'signal' },
                sends: { argument: 1, path: 'signalArgs' },
                list: true,
              },
            ],
          },
        },
        getHandle: { call: { returns: 'WorkflowHandle', carries: [] } },
      },
    },
    WorkflowHandle: {
      names: ['WorkflowHandle', 'BaseWorkflowHandle'],
      members: {
        signal: { call: { carries: [], channels: [{ name: { argument: 0 }, sends: { argument: { from: 1 } } }] } },
        executeUpdate: {
          call: { channels: [{ name: { argument: 0 }, sends: { argument: 1, path: 'args' }, list: true }] },
        },
        startUpdate: {
          call: { channels: [{ name: { argument: 0 }, sends: { argument: 1, path: 'args' }, list: true }] },
        },
      },
    },
  },
} satisfies PackageModel;
