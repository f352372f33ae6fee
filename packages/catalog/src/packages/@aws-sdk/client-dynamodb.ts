import type { PackageModel } from '@privet/model';

import { amazonDynamoDb, dynamoRequests, dynamoStore } from '../../families/amazon-dynamodb.ts';

const { put, update, batchWrite, transactWrite } = dynamoRequests;
const { writes, updates, reads, erases, expires } = dynamoStore;
const runs = {
  sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'Parameters' }] }],
} as const;
const sql = { store: { act: 'sql', part: { argument: 0, path: 'Statement' } } } as const;

export default {
  package: '@aws-sdk/client-dynamodb',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb',
  recipient: amazonDynamoDb,
  // What a command is made with is what the client sends.
  exports: {
    DynamoDB: { construct: { returns: 'DynamoDB' } },
    PutItemCommand: { construct: put },
    UpdateItemCommand: { construct: update },
    BatchWriteItemCommand: { construct: batchWrite },
    TransactWriteItemsCommand: { construct: transactWrite },
    ExecuteStatementCommand: { construct: runs },
  },
  types: {
    DynamoDB: {
      members: {
        putItem: { call: put },
        updateItem: { call: update },
        batchWriteItem: { call: batchWrite },
        transactWriteItems: { call: transactWrite },
        executeStatement: { call: runs },
      },
    },
  },
  store: {
    kind: 'database',
    exports: {
      PutItemCommand: { construct: writes },
      UpdateItemCommand: { construct: updates },
      BatchWriteItemCommand: { construct: writes },
      TransactWriteItemsCommand: { construct: updates },
      ExecuteStatementCommand: { construct: sql },
      GetItemCommand: { construct: reads },
      QueryCommand: { construct: reads },
      ScanCommand: { construct: reads },
      DeleteItemCommand: { construct: erases },
      DeleteTableCommand: { construct: erases },
      UpdateTimeToLiveCommand: { construct: expires },
    },
    types: {
      DynamoDB: {
        members: {
          putItem: { call: writes },
          updateItem: { call: updates },
          batchWriteItem: { call: writes },
          transactWriteItems: { call: updates },
          executeStatement: { call: sql },
          getItem: { call: reads },
          query: { call: reads },
          scan: { call: reads },
          deleteItem: { call: erases },
          deleteTable: { call: erases },
          updateTimeToLive: { call: expires },
        },
      },
    },
  },
} satisfies PackageModel;
