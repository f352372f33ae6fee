import type { PackageModel } from '@privet/model';

export default {
  package: '@growthbook/growthbook',
  docs: 'https://docs.growthbook.io/lib/js',
  recipient: {
    id: 'growthbook',
    name: 'GrowthBook',
    kind: 'processor',
    purpose: 'functional.service.improve',
    country: 'US',
  },
  exports: {
    GrowthBook: {
      construct: {
        options: [
          {
            argument: 0,
            path: 'remoteEval',
            risky: true,
            safe: false,
            effect: 'sends the attributes of every user for evaluation',
            categories: ['user'],
          },
        ],
      },
    },
    GrowthBookClient: {
      construct: {
        options: [
          {
            argument: 0,
            path: 'remoteEval',
            risky: true,
            safe: false,
            effect: 'sends the attributes of every user for evaluation',
            categories: ['user'],
          },
        ],
      },
    },
  },
} satisfies PackageModel;
