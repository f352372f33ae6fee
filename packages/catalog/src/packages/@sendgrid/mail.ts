import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../../families/message-receivers.ts';

const kinds = ['to', 'cc', 'bcc'];
const places = [...kinds, ...kinds.map((kind) => `personalizations.*.${kind}`)];
/** An address stands alone or beside a name, one mail alone or in a list. */
const spellings = places.flatMap((place) => [place, `${place}.email`, `${place}.*.email`]);
const sendsFirst = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: mailReceivers(0, ...spellings, ...spellings.map((place) => `*.${place}`)),
      },
    ],
    carries: [],
  },
} as const;

export default {
  package: '@sendgrid/mail',
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  recipient: {
    id: 'sendgrid',
    name: 'Twilio SendGrid',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { default: { instance: 'MailService' }, MailService: { construct: { returns: 'MailService' } } },
  types: { MailService: { members: { send: sendsFirst, sendMultiple: sendsFirst } } },
} satisfies PackageModel;
