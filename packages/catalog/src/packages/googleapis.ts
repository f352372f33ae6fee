import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const makesService = { call: { returns: 'Service' } } as const;

export default {
  package: 'googleapis',
  docs: 'https://github.com/googleapis/google-api-nodejs-client#readme',
  recipient: { id: 'google', name: 'Google', kind: 'processor', purpose: 'essential.service', country: 'US' },
  declaredIn: [
    '@googleapis/sheets',
    '@googleapis/gmail',
    '@googleapis/drive',
    '@googleapis/calendar',
    '@googleapis/people',
  ],
  exports: {
    google: { instance: 'GoogleApis' },
    sheets: makesService,
    gmail: makesService,
    drive: makesService,
    calendar: makesService,
    people: makesService,
    docs: makesService,
  },
  types: {
    GoogleApis: {
      members: { auth: { members: {} }, options: { members: {} }, discover: { members: {} } },
      anyMember: makesService,
    },
    Service: {
      // As declared: `Resource$Spreadsheets$Values`, `Resource$Users$Messages`.
      names: [
        '*$Values',
        '*$Messages',
        '*$Drafts',
        '*$Events',
        '*$Files',
        '*$Permissions',
        '*$People',
        '*$Contacts',
        '*$Members',
        '*$Users',
        '*$Spreadsheets',
        '*$Documents',
      ],
      members: {},
      // A method, or a resource below another: `sheets.spreadsheets.values.append(…)`.
      anyMember: { ...sendsAll, instance: 'Service' },
    },
  },
} satisfies PackageModel;
