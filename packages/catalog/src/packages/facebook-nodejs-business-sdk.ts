import type { PackageModel } from '@privet/model';
import { told } from '../families/told-places.ts';

const sendsFirstReturningUserData = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' },
} as const;
const takesEmail = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: told('user.contact.email', 'the e-mail address of a visitor', 0, ''),
      },
    ],
    returns: 'UserData',
  },
} as const;
const takesPhone = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: told('user.contact.phone_number', 'the telephone number of a visitor', 0, ''),
      },
    ],
    returns: 'UserData',
  },
} as const;
const takesFirstName = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: told('user.name.first', 'the first name of a visitor', 0, ''),
      },
    ],
    returns: 'UserData',
  },
} as const;
const takesLastName = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: told('user.name.last', 'the last name of a visitor', 0, ''),
      },
    ],
    returns: 'UserData',
  },
} as const;
const takesAddress = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: told('user.device.ip_address', 'the IP address of a visitor', 0, ''),
      },
    ],
    returns: 'UserData',
  },
} as const;
const takesUserAgent = {
  call: {
    sinks: [
      { kind: 'recipient', data: [{ argument: 0 }], tells: told('user.device', 'the user agent of a visitor', 0, '') },
    ],
    returns: 'UserData',
  },
} as const;
const sendsFirstReturningServerEvent = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'ServerEvent' },
} as const;

export default {
  package: 'facebook-nodejs-business-sdk',
  docs: 'https://developers.facebook.com/docs/marketing-api/conversions-api',
  recipient: {
    id: 'meta',
    name: 'Meta',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'US',
  },
  exports: {
    UserData: { construct: { returns: 'UserData' } },
    ServerEvent: { construct: { returns: 'ServerEvent' } },
    EventRequest: { construct: { returns: 'EventRequest', sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
    CustomAudience: { construct: { returns: 'CustomAudience' } },
  },
  types: {
    // The SDK hashes what these setters take: pseudonymous data still goes to the recipient.
    UserData: {
      members: {
        setEmail: takesEmail,
        setEmails: takesEmail,
        setPhone: takesPhone,
        setPhones: takesPhone,
        setFirstName: takesFirstName,
        setFirstNames: takesFirstName,
        setLastName: takesLastName,
        setLastNames: takesLastName,
        setDateOfBirth: sendsFirstReturningUserData,
        setGender: sendsFirstReturningUserData,
        setCity: sendsFirstReturningUserData,
        setCountry: sendsFirstReturningUserData,
        setZip: sendsFirstReturningUserData,
        setClientIpAddress: takesAddress,
        setClientUserAgent: takesUserAgent,
        setExternalId: sendsFirstReturningUserData,
        setFbp: sendsFirstReturningUserData,
        setFbc: sendsFirstReturningUserData,
      },
    },
    ServerEvent: {
      members: { setUserData: sendsFirstReturningServerEvent, setEventSourceUrl: sendsFirstReturningServerEvent },
    },
    EventRequest: {
      members: {
        setEvents: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'EventRequest' } },
      },
    },
    CustomAudience: {
      members: { createUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
