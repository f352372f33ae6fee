import type { PackageModel } from '@privet/model';

import { amazonDynamoDb, dynamoRequests, dynamoStore } from '../../families/amazon-dynamodb.ts';

const { put, update, batchWrite, transactWrite } = dynamoRequests;
const { writes, updates, reads, erases } = dynamoStore;

export default {
  package: '@aws-sdk/lib-dynamodb',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb',
  recipient: amazonDynamoDb,
  // What a command is made with is what the client sends.
  exports: {
    DynamoDBDocument: { members: { from: { call: { returns: 'DynamoDBDocument' } } } },
    PutCommand: { construct: put },
    UpdateCommand: { construct: update },
    BatchWriteCommand: { construct: batchWrite },
    TransactWriteCommand: { construct: transactWrite },
  },
  types: {
    DynamoDBDocument: {
      members: {
        put: { call: put },
        update: { call: update },
        batchWrite: { call: batchWrite },
        transactWrite: { call: transactWrite },
      },
    },
  },
  store: {
    kind: 'database',
    exports: {
      PutCommand: { construct: writes },
      UpdateCommand: { construct: updates },
      BatchWriteCommand: { construct: writes },
      TransactWriteCommand: { construct: updates },
      GetCommand: { construct: reads },
      QueryCommand: { construct: reads },
      ScanCommand: { construct: reads },
      DeleteCommand: { construct: erases },
    },
    types: {
      DynamoDBDocument: {
        members: {
          put: { call: writes },
          update: { call: updates },
          batchWrite: { call: writes },
          transactWrite: { call: updates },
          get: { call: reads },
          query: { call: reads },
          scan: { call: reads },
          delete: { call: erases },
        },
      },
    },
  },
} satisfies PackageModel;
