import type { PackageModel } from '@privet/model';

const carriesAll = { call: { carries: [{ argument: 'all' }] } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;
const functions = {
  pick: { call: { carries: [{ argument: 1 }], onlyKeys: { argument: 0 } } },
  omit: { call: { carries: [{ argument: 1 }], exceptKeys: { argument: 0 } } },
  prop: carriesAll,
  path: carriesAll,
  props: carriesAll,
  pluck: carriesAll,
  head: carriesAll,
  last: carriesAll,
  sort: carriesAll,
  sortBy: carriesAll,
  groupBy: carriesAll,
  filter: carriesAll,
  find: carriesAll,
  clone: carriesFirst,
  reverse: carriesFirst,
  values: carriesFirst,
  toPairs: carriesFirst,
  fromPairs: carriesFirst,
  toLower: carriesFirst,
  toUpper: carriesFirst,
  trim: carriesFirst,
  mergeRight: carriesAll,
  mergeLeft: carriesAll,
  mergeDeepRight: carriesAll,
  mergeDeepLeft: carriesAll,
  concat: carriesAll,
  append: carriesAll,
  prepend: carriesAll,
  assoc: carriesAll,
  isEmpty: { call: { carries: [] } },
  isNil: { call: { carries: [] } },
  equals: { call: { carries: [] } },
  has: { call: { carries: [] } },
  keys: { call: { carries: [] } },
  length: { call: { carries: [] } },
  includes: { call: { carries: [] } },
} as const;

export default {
  package: 'ramda',
  docs: 'https://ramdajs.com/docs',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
