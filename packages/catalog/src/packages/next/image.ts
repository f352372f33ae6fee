import type { PackageModel } from '@privet/model';

export default {
  package: 'next/image',
  docs: 'https://nextjs.org/docs/app/api-reference/components/image',
  declaredIn: ['next'],
  exports: { default: { attributes: { src: 'url' } } },
} satisfies PackageModel;
