import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
    signUp: sendsFirst,
    signIn: sendsFirst,
    confirmSignUp: sendsFirst,
    resetPassword: sendsFirst,
    confirmResetPassword: sendsFirst,
    updateUserAttributes: sendsFirst,
    updateUserAttribute: sendsFirst,
    resendSignUpCode: sendsFirst,
  },
} satisfies PackageModel;
