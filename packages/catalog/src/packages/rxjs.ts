import type { PackageModel } from '@privet/model';

const returnsObservableOfReceiver = { call: { returns: 'Observable', carries: [{ argument: 'receiver' }] } } as const;

export default {
  package: 'rxjs',
  docs: 'https://rxjs.dev/api',
  exports: {
    of: { call: { returns: 'Observable', carries: [{ argument: 'all' }] } },
    from: { call: { returns: 'Observable', carries: [{ argument: 0, path: '*' }, { argument: 0 }] } },
    firstValueFrom: { call: { carries: [{ argument: 0 }] } },
    lastValueFrom: { call: { carries: [{ argument: 0 }] } },
    Subject: { construct: { returns: 'Subject' } },
    ReplaySubject: { construct: { returns: 'Subject' } },
    BehaviorSubject: { construct: { returns: 'Subject', carries: [{ argument: 0 }] } },
  },
  types: {
    Observable: {
      names: ['Observable', 'Subscribable'],
      members: { pipe: returnsObservableOfReceiver, toPromise: { call: { carries: [{ argument: 'receiver' }] } } },
    },
    Subject: {
      names: ['Subject', 'BehaviorSubject', 'ReplaySubject'],
      members: {
        next: { call: { keeps: [{ argument: 0 }], carries: [] } },
        getValue: { call: { carries: [{ argument: 'receiver' }] } },
        asObservable: returnsObservableOfReceiver,
      },
    },
  },
} satisfies PackageModel;
