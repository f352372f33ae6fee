import type { PackageModel } from '@privet/model';

const runs = { call: { behaviour: 'calls-arguments' } } as const;

export default {
  package: 'platform:scheduling',
  docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html',
  globals: {
    setTimeout: runs,
    setInterval: runs,
    setImmediate: runs,
    queueMicrotask: runs,
    requestAnimationFrame: runs,
    requestIdleCallback: runs,
  },
} satisfies PackageModel;
