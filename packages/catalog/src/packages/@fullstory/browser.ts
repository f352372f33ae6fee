import type { PackageModel } from '@privet/model';

const fullstory = {
  id: 'fullstory',
  name: 'Fullstory',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@fullstory/browser',
  docs: 'https://developer.fullstory.com/browser/getting-started/',
  recipient: fullstory,
  exports: {
    FullStory: {
      call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] },
      members: { identify: sends, setUserVars: sends, setVars: sends, event: sends, log: sends },
    },
    identify: sends,
    setUserVars: sends,
    setVars: sends,
    event: sends,
    log: sends,
  },
  globals: {
    FS: {
      call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] },
      members: { identify: sends, setUserVars: sends, setVars: sends, event: sends, log: sends },
    },
    FullStory: {
      call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] },
      members: { identify: sends, setUserVars: sends, setVars: sends, event: sends, log: sends },
    },
  },
} satisfies PackageModel;
