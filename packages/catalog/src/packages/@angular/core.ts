import type { PackageModel } from '@privet/model';

/** Hands out the one instance of a class that is given to it as a token. */
const provides = { call: { behaviour: 'instance' } } as const;

export default {
  package: '@angular/core',
  docs: 'https://angular.dev/api/core/inject',
  exports: { inject: provides },
  types: {
    Injector: { names: ['Injector', 'EnvironmentInjector'], members: { get: provides } },
  },
} satisfies PackageModel;
