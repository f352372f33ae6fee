import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'intercom-client',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis',
  recipient: {
    id: 'intercom',
    name: 'Intercom',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  exports: {
    IntercomClient: { construct: { returns: 'IntercomClient' } },
    Client: { construct: { returns: 'IntercomClient' } },
  },
  types: {
    IntercomClient: {
      names: ['IntercomClient', 'Client'],
      members: {
        contacts: { instance: 'Resource' },
        users: { instance: 'Resource' },
        leads: { instance: 'Resource' },
        visitors: { instance: 'Resource' },
        conversations: { instance: 'Resource' },
        messages: { instance: 'Resource' },
        tickets: { instance: 'Resource' },
        events: { instance: 'Resource' },
        notes: { instance: 'Resource' },
        dataEvents: { instance: 'Resource' },
      },
    },
    Resource: {
      names: [
        'ContactsClient',
        'ConversationsClient',
        'MessagesClient',
        'TicketsClient',
        'EventsClient',
        'NotesClient',
        'VisitorsClient',
        'DataEventsClient',
        'Contacts',
        'Conversations',
        'Users',
        'Leads',
        'Events',
      ],
      members: {
        create: sendsFirstEchoed,
        createUser: sendsFirstEchoed,
        createLead: sendsFirstEchoed,
        update: sendsFirstEchoed,
        search: sendsFirstEchoed,
        reply: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
