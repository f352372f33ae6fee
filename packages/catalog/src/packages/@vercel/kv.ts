import type { PackageModel } from '@privet/model';

const redis = { instance: '@upstash/redis#Redis' } as const;

export default {
  package: '@vercel/kv',
  docs: 'https://github.com/vercel/storage/tree/main/packages/kv#readme',
  // A client of Upstash's under another name.
  exports: { kv: redis, default: redis, createClient: { call: { returns: '@upstash/redis#Redis' } } },
} satisfies PackageModel;
