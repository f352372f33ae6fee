import type { PackageModel } from '@privet/model';

const bucket = { argument: 0, path: 'Bucket' } as const;
const writes = { store: { act: 'write', part: bucket } } as const;
const reads = { store: { act: 'read', part: bucket } } as const;
const erases = { store: { act: 'erase', part: bucket } } as const;

export default {
  package: '@aws-sdk/client-s3',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3',
  recipient: { id: 'amazon-s3', name: 'Amazon S3', kind: 'storage', purpose: 'essential.service', country: 'US' },
  // What a command is made with is what the client sends.
  exports: {
    S3: { construct: { returns: 'S3' } },
    PutObjectCommand: {
      construct: {
        sinks: [
          {
            kind: 'recipient',
            data: [
              { argument: 0, path: 'Body' },
              { argument: 0, path: 'Key' },
              { argument: 0, path: 'Metadata' },
            ],
          },
        ],
      },
    },
    UploadPartCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'Body' }] }] } },
  },
  types: {
    S3: {
      members: {
        putObject: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'Body' },
                  { argument: 0, path: 'Key' },
                  { argument: 0, path: 'Metadata' },
                ],
              },
            ],
            carries: [],
          },
        },
        uploadPart: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'Body' }] }], carries: [] } },
      },
    },
  },
  store: {
    kind: 'object-storage',
    exports: {
      PutObjectCommand: { construct: writes },
      UploadPartCommand: { construct: writes },
      GetObjectCommand: { construct: reads },
      DeleteObjectCommand: { construct: erases },
      DeleteObjectsCommand: { construct: erases },
      DeleteBucketCommand: { construct: erases },
      PutBucketLifecycleConfigurationCommand: { construct: { store: { act: 'expire', part: bucket } } },
    },
    types: {
      S3: {
        members: {
          putObject: { call: writes },
          uploadPart: { call: writes },
          getObject: { call: reads },
          deleteObject: { call: erases },
          deleteObjects: { call: erases },
          putBucketLifecycleConfiguration: { call: { store: { act: 'expire', part: bucket } } },
        },
      },
    },
  },
} satisfies PackageModel;
