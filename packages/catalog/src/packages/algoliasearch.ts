import type { PackageModel } from '@privet/model';

export default {
  package: 'algoliasearch',
  docs: 'https://www.algolia.com/doc/libraries/javascript',
  recipient: { id: 'algolia', name: 'Algolia', kind: 'search', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@algolia/client-search'],
  exports: {
    algoliasearch: { call: { returns: 'Algoliasearch' } },
    default: { call: { returns: 'Algoliasearch' } },
    liteClient: { call: { returns: 'Algoliasearch' } },
  },
  types: {
    Algoliasearch: {
      names: ['Algoliasearch', 'SearchClient', 'LiteClient'],
      members: {
        saveObject: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        saveObjects: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        partialUpdateObject: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        partialUpdateObjects: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        addOrUpdateObject: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        replaceAllObjects: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        batch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        multipleBatch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        search: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        searchSingleIndex: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        searchForHits: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        initIndex: { call: { returns: 'SearchIndex' } },
      },
    },
    SearchIndex: {
      members: {
        saveObject: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        saveObjects: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        partialUpdateObject: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        partialUpdateObjects: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        replaceAllObjects: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        search: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
  },
} satisfies PackageModel;
