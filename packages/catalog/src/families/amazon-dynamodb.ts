/** Amazon DynamoDB as a recipient. */
export const amazonDynamoDb = {
  id: 'amazon-dynamodb',
  name: 'Amazon DynamoDB',
  kind: 'storage',
  purpose: 'essential.service',
  country: 'US',
} as const;

/** What requests hand over to be kept. */
export const dynamoRequests = {
  put: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'Item' }] }] },
  update: {
    sinks: [
      {
        kind: 'recipient',
        data: [
          { argument: 0, path: 'ExpressionAttributeValues' },
          { argument: 0, path: 'AttributeUpdates' },
        ],
      },
    ],
  },
  batchWrite: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'RequestItems.*.*.PutRequest' }] }] },
  transactWrite: {
    sinks: [
      {
        kind: 'recipient',
        data: [
          { argument: 0, path: 'TransactItems.*.Put.Item' },
          { argument: 0, path: 'TransactItems.*.Update.ExpressionAttributeValues' },
        ],
      },
    ],
  },
} as const;

const table = { argument: 0, path: 'TableName' } as const;

/** What the same requests do to the table that they name. */
export const dynamoStore = {
  writes: { store: { act: 'write', part: table } },
  updates: { store: { act: 'update', part: table } },
  reads: { store: { act: 'read', part: table } },
  erases: { store: { act: 'erase', part: table } },
  expires: { store: { act: 'expire', part: table } },
} as const;
