import type { PackageModel } from '@privet/model';

export default {
  package: '@aws-sdk/lib-storage',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage',
  recipient: { id: 'amazon-s3', name: 'Amazon S3', kind: 'storage', purpose: 'essential.service', country: 'US' },
  exports: {
    Upload: {
      construct: {
        sinks: [
          {
            kind: 'recipient',
            data: [
              { argument: 0, path: 'params.Body' },
              { argument: 0, path: 'params.Key' },
              { argument: 0, path: 'params.Metadata' },
            ],
          },
        ],
      },
    },
  },
} satisfies PackageModel;
