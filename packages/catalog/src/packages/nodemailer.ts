import type { PackageModel } from '@privet/model';

export default {
  package: 'nodemailer',
  docs: 'https://nodemailer.com/usage',
  // The mail server is configured at run time: no recipient is known.
  exports: {
    createTransport: { call: { returns: 'Transporter' } },
    default: { members: { createTransport: { call: { returns: 'Transporter' } } } },
  },
  types: {
    Transporter: {
      names: ['Transporter', 'Mail'],
      members: { sendMail: { call: { sinks: [{ kind: 'network', data: [{ argument: 0 }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
