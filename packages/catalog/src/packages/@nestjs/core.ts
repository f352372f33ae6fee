import type { PackageModel } from '@privet/model';

/** Hands out the one instance of a class that is given to it as a token. */
const provides = { call: { behaviour: 'instance' } } as const;

export default {
  package: '@nestjs/core',
  docs: 'https://docs.nestjs.com/fundamentals/module-ref',
  types: {
    ModuleRef: {
      // An application, and what is made without a server, hand out the same.
      names: ['ModuleRef', 'AbstractInstanceResolver', 'INestApplicationContext', 'NestApplicationContext'],
      members: { get: provides, resolve: provides, create: provides },
    },
  },
} satisfies PackageModel;
