import type { PackageModel } from '@privet/model';

export default {
  package: 'aws-amplify',
  docs: 'https://docs.amplify.aws/javascript',
  recipient: {
    id: 'amazon-cognito',
    name: 'Amazon Cognito',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'US',
  },
  declaredIn: ['@aws-amplify/auth'],
  exports: {
    signUp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    signIn: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    confirmSignUp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    resetPassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    confirmResetPassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    updateUserAttributes: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    updateUserAttribute: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    resendSignUpCode: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
} satisfies PackageModel;
