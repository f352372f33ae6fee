import type { PackageModel } from '@privet/model';

export default {
  package: 'xml2js',
  docs: 'https://github.com/Leonidas-from-XIV/node-xml2js#readme',
  exports: { Builder: { construct: { returns: 'Builder' } } },
  types: {
    Builder: { members: { buildObject: { call: { carries: [{ argument: 0 }], text: true } } } },
  },
} satisfies PackageModel;
