import type { PackageModel } from '@privet/model';

const error = {
  call: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] },
  construct: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] },
} as const;

export default {
  package: 'platform:errors',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error',
  globals: {
    Error: error,
    EvalError: error,
    RangeError: error,
    ReferenceError: error,
    SyntaxError: error,
    TypeError: error,
    URIError: error,
    DOMException: error,
    AggregateError: {
      call: { sinks: [{ kind: 'error', data: [{ argument: 1 }] }], carries: [{ argument: 0 }, { argument: 1 }] },
      construct: { sinks: [{ kind: 'error', data: [{ argument: 1 }] }], carries: [{ argument: 0 }, { argument: 1 }] },
    },
  },
} satisfies PackageModel;
