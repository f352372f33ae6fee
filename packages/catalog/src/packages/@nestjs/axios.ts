import type { PackageModel } from '@privet/model';

import { axiosRequests } from '../../families/axios.ts';

export default {
  package: '@nestjs/axios',
  docs: 'https://docs.nestjs.com/techniques/http-module',
  exports: { HttpService: { construct: { returns: 'HttpService' } } },
  types: {
    HttpService: {
      members: {
        ...axiosRequests,
        request: {
          call: {
            sinks: [
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
                ],
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
