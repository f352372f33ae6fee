import type { PackageModel } from '@privet/model';

const starts = {
  call: {
    channels: [
      {
        name: { argument: 0 },
        sends: { argument: 1, path: 'args' },
        list: true,
        exportedBeside: '@temporalio/workflow',
      },
    ],
  },
} as const;

export default {
  package: '@temporalio/workflow',
  docs: 'https://docs.temporal.io/develop/typescript/message-passing',
  // A signal reaches the handler of the same name in a workflow, which runs elsewhere.
  exports: {
    defineSignal: { call: { returns: 'Signal', channels: [{ name: { argument: 0 } }], carries: [] } },
    defineUpdate: { call: { returns: 'Signal', channels: [{ name: { argument: 0 } }], carries: [] } },
    setHandler: { call: { carries: [], channels: [{ name: { argument: 0 }, handler: { argument: 1 } }] } },
    startChild: starts,
    executeChild: starts,
    getExternalWorkflowHandle: { call: { returns: 'Handle', carries: [] } },
  },
  types: {
    Signal: { names: ['SignalDefinition', 'UpdateDefinition'], members: {} },
    Handle: {
      names: ['ExternalWorkflowHandle', 'ChildWorkflowHandle', 'BaseWorkflowHandle'],
      members: {
        signal: { call: { carries: [], channels: [{ name: { argument: 0 }, sends: { argument: { from: 1 } } }] } },
      },
    },
  },
} satisfies PackageModel;
