import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'crisp-sdk-web',
  docs: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk',
  recipient: {
    id: 'crisp',
    name: 'Crisp',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'FR',
  },
  exports: { Crisp: { instance: 'Crisp' } },
  types: {
    Crisp: {
      members: { user: { instance: 'User' }, session: { instance: 'Session' }, message: { instance: 'Message' } },
    },
    User: {
      names: ['CrispUser'],
      members: {
        setEmail: sendsFirst,
        setPhone: sendsFirst,
        setNickname: sendsFirst,
        setAvatar: sendsFirst,
        setCompany: sendsAll,
      },
    },
    Session: { names: ['CrispSession'], members: { setData: sendsFirst, pushEvent: sendsAll } },
    Message: { names: ['CrispMessage'], members: { send: sendsAll, setMessageText: sendsFirst } },
  },
} satisfies PackageModel;
