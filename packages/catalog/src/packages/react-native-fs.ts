import type { PackageModel } from '@privet/model';

const writesSecond = { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } as const;
const uploads = {
  call: {
    sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 0, path: 'toUrl' } }],
    carries: [],
  },
} as const;

export default {
  package: 'react-native-fs',
  docs: 'https://github.com/itinance/react-native-fs',
  exports: {
    writeFile: writesSecond,
    appendFile: writesSecond,
    write: writesSecond,
    uploadFiles: uploads,
    default: {
      members: { writeFile: writesSecond, appendFile: writesSecond, write: writesSecond, uploadFiles: uploads },
    },
  },
} satisfies PackageModel;
