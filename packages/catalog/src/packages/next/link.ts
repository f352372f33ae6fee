import type { PackageModel } from '@privet/model';

export default {
  package: 'next/link',
  docs: 'https://nextjs.org/docs/app/api-reference/components/link',
  declaredIn: ['next'],
  exports: { default: { attributes: { href: 'url', as: 'url' } } },
} satisfies PackageModel;
