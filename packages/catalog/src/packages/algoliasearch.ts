import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

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
        saveObject: sendsFirst,
        saveObjects: sendsFirst,
        partialUpdateObject: sendsFirst,
        partialUpdateObjects: sendsFirst,
        addOrUpdateObject: sendsFirst,
        replaceAllObjects: sendsFirst,
        batch: sendsFirst,
        multipleBatch: sendsFirst,
        search: sendsFirst,
        searchSingleIndex: sendsFirst,
        searchForHits: sendsFirst,
        initIndex: { call: { returns: 'SearchIndex' } },
      },
    },
    SearchIndex: {
      members: {
        saveObject: sendsAll,
        saveObjects: sendsAll,
        partialUpdateObject: sendsAll,
        partialUpdateObjects: sendsAll,
        replaceAllObjects: sendsAll,
        search: sendsAll,
      },
    },
  },
} satisfies PackageModel;
