import type { PackageModel } from '@privet/model';

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
        setEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        setPhone: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        setNickname: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        setAvatar: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        setCompany: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
    Session: {
      names: ['CrispSession'],
      members: {
        setData: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        pushEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
    Message: {
      names: ['CrispMessage'],
      members: {
        send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        setMessageText: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
