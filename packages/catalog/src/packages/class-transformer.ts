import type { PackageModel } from '@privet/model';

const carriesSecond = { call: { carries: [{ argument: 1 }] } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: 'class-transformer',
  docs: 'https://github.com/typestack/class-transformer',
  exports: {
    plainToInstance: carriesSecond,
    plainToClass: carriesSecond,
    plainToClassFromExist: { call: { carries: [{ argument: 0 }, { argument: 1 }] } },
    instanceToPlain: carriesFirst,
    classToPlain: carriesFirst,
    instanceToInstance: carriesFirst,
    serialize: carriesFirst,
    deserialize: carriesSecond,
    deserializeArray: carriesSecond,
  },
} satisfies PackageModel;
