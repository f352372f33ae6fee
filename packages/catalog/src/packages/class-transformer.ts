import type { PackageModel } from '@privet/model';

export default {
  package: 'class-transformer',
  docs: 'https://github.com/typestack/class-transformer',
  exports: {
    plainToInstance: { call: { carries: [{ argument: 1 }] } },
    plainToClass: { call: { carries: [{ argument: 1 }] } },
    plainToClassFromExist: { call: { carries: [{ argument: 0 }, { argument: 1 }] } },
    instanceToPlain: { call: { carries: [{ argument: 0 }] } },
    classToPlain: { call: { carries: [{ argument: 0 }] } },
    instanceToInstance: { call: { carries: [{ argument: 0 }] } },
    serialize: { call: { carries: [{ argument: 0 }] } },
    deserialize: { call: { carries: [{ argument: 1 }] } },
    deserializeArray: { call: { carries: [{ argument: 1 }] } },
  },
} satisfies PackageModel;
