import type { PackageModel } from '@privet/model';

export default {
  package: 'crisp-api',
  docs: 'https://docs.crisp.chat/guides/rest-api',
  recipient: {
    id: 'crisp',
    name: 'Crisp',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'FR',
  },
  exports: { Crisp: { construct: { returns: 'Crisp' } }, default: { construct: { returns: 'Crisp' } } },
  types: {
    Crisp: { members: { website: { instance: 'Website' } } },
    Website: {
      names: ['CrispWebsite', 'WebsitePeople', 'WebsiteConversation'],
      members: {
        addNewPeopleProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
        saveInfoPeopleProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
        updatePeopleProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
        savePeopleProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
        sendMessageInConversation: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
        updateConversationMetas: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
      },
    },
  },
} satisfies PackageModel;
