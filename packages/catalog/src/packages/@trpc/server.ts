import type { PackageModel } from '@privet/model';

const answersFirst = { call: { answers: { argument: 0, serverData: ['ctx'] } } } as const;
const continues = { call: { returns: 'ProcedureBuilder' } } as const;

export default {
  package: '@trpc/server',
  docs: 'https://trpc.io/docs/server/error-handling',
  exports: {
    initTRPC: {
      members: {
        create: { call: { returns: 'Root' } },
        context: { call: { returns: 'RootBuilder' } },
        meta: { call: { returns: 'RootBuilder' } },
      },
    },
    TRPCError: {
      construct: {
        sinks: [{ kind: 'error', data: [{ argument: 0, path: 'message' }] }],
        carries: [{ argument: 0, path: 'message' }],
      },
    },
  },
  types: {
    RootBuilder: {
      names: ['TRPCBuilder', 'TRPCRootBuilder'],
      members: { create: { call: { returns: 'Root' } } },
      anyMember: { call: { returns: 'RootBuilder' } },
    },
    Root: { names: ['TRPCRootObject'], members: { procedure: { instance: 'ProcedureBuilder' } } },
    // Behind `output(…)`, what the schema does not name is left out.
    ProcedureBuilder: {
      members: { query: answersFirst, mutation: answersFirst, output: { call: { carries: [] } } },
      anyMember: continues,
    },
  },
} satisfies PackageModel;
