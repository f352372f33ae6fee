import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

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
        saveObject: sendsFirstEchoed,
        saveObjects: sendsFirstEchoed,
        partialUpdateObject: sendsFirstEchoed,
        partialUpdateObjects: sendsFirstEchoed,
        addOrUpdateObject: sendsFirstEchoed,
        replaceAllObjects: sendsFirstEchoed,
        batch: sendsFirstEchoed,
        multipleBatch: sendsFirstEchoed,
        search: sendsFirstEchoed,
        searchSingleIndex: sendsFirstEchoed,
        searchForHits: sendsFirstEchoed,
        initIndex: { call: { returns: 'SearchIndex' } },
        // A key is made, and looked at, on the spot.
        generateSecuredApiKey: { members: {} },
        getSecuredApiKeyRemainingValidity: { members: {} },
        addAlgoliaAgent: { members: {} },
        setClientApiKey: { members: {} },
        initAnalytics: { members: {} },
        initPersonalization: { members: {} },
        initRecommendation: { members: {} },
      },
      anyMember: sendsAllEchoed,
    },
    SearchIndex: {
      members: {
        saveObject: sendsAllEchoed,
        saveObjects: sendsAllEchoed,
        partialUpdateObject: sendsAllEchoed,
        partialUpdateObjects: sendsAllEchoed,
        replaceAllObjects: sendsAllEchoed,
        search: sendsAllEchoed,
      },
      anyMember: sendsAllEchoed,
    },
  },
} satisfies PackageModel;
