import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@braze/web-sdk',
  docs: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html',
  recipient: { id: 'braze', name: 'Braze', kind: 'crm', purpose: 'marketing.communications', country: 'US' },
  exports: { changeUser: sends, logCustomEvent: sends, logPurchase: sends, getUser: { call: { returns: 'User' } } },
  types: {
    User: {
      members: {
        setEmail: sends,
        setFirstName: sends,
        setLastName: sends,
        setPhoneNumber: sends,
        setDateOfBirth: sends,
        setGender: sends,
        setCountry: sends,
        setHomeCity: sends,
        setLastKnownLocation: sends,
        setCustomUserAttribute: sends,
        addAlias: sends,
        setLanguage: sends,
        addToCustomAttributeArray: sends,
        setCustomLocationAttribute: sends,
      },
    },
  },
} satisfies PackageModel;
