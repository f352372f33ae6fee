import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
    signUp: sendsFirstEchoed,
    signIn: sendsFirstEchoed,
    confirmSignUp: sendsFirstEchoed,
    resetPassword: sendsFirstEchoed,
    confirmResetPassword: sendsFirstEchoed,
    updateUserAttributes: sendsFirstEchoed,
    updateUserAttribute: sendsFirstEchoed,
    resendSignUpCode: sendsFirstEchoed,
  },
} satisfies PackageModel;
