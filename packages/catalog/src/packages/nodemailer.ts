import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

/** Options of a transport, or of a pool of them. */
const transport = {
  call: {
    returns: 'Transporter',
    options: [
      {
        argument: 0,
        path: 'debug',
        risky: true,
        safe: false,
        effect: 'logs what is said to the mail server, receivers and texts of mails among it',
        categories: ['user.contact.email', 'user.content.private'],
      },
    ],
  },
} as const;

export default {
  package: 'nodemailer',
  docs: 'https://nodemailer.com/usage',
  // Which server it is, a setting says at run time; most belong to a mail service, and any of them keeps what it delivers.
  recipient: {
    id: 'mail-server',
    name: 'Mail server',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
  },
  exports: {
    createTransport: transport,
    default: { members: { createTransport: transport } },
  },
  types: {
    Transporter: {
      names: ['Transporter', 'Mail'],
      members: {
        sendMail: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [{ argument: 0, except: ['from'] }],
                tells: mailReceivers(0, 'to', 'cc', 'bcc'),
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
