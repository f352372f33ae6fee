import type { PackageModel } from '@privet/model';

const sendsRestEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

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
        addNewPeopleProfile: sendsRestEchoed,
        saveInfoPeopleProfile: sendsRestEchoed,
        updatePeopleProfile: sendsRestEchoed,
        savePeopleProfile: sendsRestEchoed,
        sendMessageInConversation: sendsRestEchoed,
        updateConversationMetas: sendsRestEchoed,
      },
      anyMember: sendsRestEchoed,
    },
  },
} satisfies PackageModel;
