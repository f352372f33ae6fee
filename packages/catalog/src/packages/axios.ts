import type { PackageModel } from '@privet/model';

import { axiosRequests, requestsBySettings } from '../families/axios.ts';

const requestsDataAndHeadersAndRequestsDataAndHeadersAndOpensUrlAndMore = {
  call: {
    sinks: [
      {
        kind: 'network',
        data: [
          { argument: 1, path: 'data' },
          { argument: 1, path: 'headers' },
        ],
        host: { argument: 0 },
      },
      {
        kind: 'network',
        data: [
          { argument: 0, path: 'data' },
          { argument: 0, path: 'headers' },
        ],
        host: { argument: 0, path: 'url' },
      },
      {
        kind: 'url',
        data: [
          { argument: 0, path: 'url' },
          { argument: 0, path: 'params' },
          { argument: 1, path: 'params' },
        ],
      },
    ],
    carries: [],
  },
} as const;
const returnsAxios = { call: { returns: 'Axios', baseUrl: { argument: 0, path: 'baseURL' } } } as const;
const members = {
  ...axiosRequests,
  options: requestsBySettings,
  request: requestsDataAndHeadersAndRequestsDataAndHeadersAndOpensUrlAndMore,
  create: returnsAxios,
} as const;

export default {
  package: 'axios',
  docs: 'https://axios-http.com/docs/intro',
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'data' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'data' },
              { argument: 0, path: 'headers' },
            ],
            host: { argument: 0, path: 'url' },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'params' },
              { argument: 1, path: 'params' },
            ],
          },
        ],
        carries: [],
      },
      members,
    },
  },
  types: {
    Axios: {
      names: ['Axios', 'AxiosInstance', 'AxiosStatic'],
      members,
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'data' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'data' },
              { argument: 0, path: 'headers' },
            ],
            host: { argument: 0, path: 'url' },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'params' },
              { argument: 1, path: 'params' },
            ],
          },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
