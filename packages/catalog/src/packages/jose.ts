import type { PackageModel } from '@privet/model';

const makesSignJWT = { construct: { returns: 'SignJWT', carries: [{ argument: 0 }] } } as const;
const makesEncryptJWT = { construct: { returns: 'EncryptJWT', carries: [{ argument: 0 }] } } as const;
const returnsSignJWT = { call: { returns: 'SignJWT', carries: [{ argument: 'receiver' }] } } as const;
const returnsEncryptJWT = { call: { returns: 'EncryptJWT', carries: [{ argument: 'receiver' }] } } as const;

export default {
  package: 'jose',
  docs: 'https://github.com/panva/jose',
  exports: {
    SignJWT: makesSignJWT,
    EncryptJWT: makesEncryptJWT,
    CompactSign: makesSignJWT,
    CompactEncrypt: makesEncryptJWT,
    jwtVerify: { call: { carries: [{ argument: 0 }] } },
    decodeJwt: { call: { carries: [{ argument: 0 }] } },
  },
  types: {
    SignJWT: {
      names: ['SignJWT', 'CompactSign', 'ProduceJWT', 'SignJWT_base'],
      members: {
        setProtectedHeader: returnsSignJWT,
        setIssuedAt: returnsSignJWT,
        setExpirationTime: returnsSignJWT,
        setNotBefore: returnsSignJWT,
        setIssuer: returnsSignJWT,
        setAudience: returnsSignJWT,
        setJti: returnsSignJWT,
        setSubject: { call: { returns: 'SignJWT', carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        sign: { call: { carries: [{ argument: 'receiver' }], text: true } },
      },
    },
    EncryptJWT: {
      names: ['EncryptJWT', 'CompactEncrypt', 'EncryptJWT_base'],
      members: {
        setProtectedHeader: returnsEncryptJWT,
        setIssuedAt: returnsEncryptJWT,
        setExpirationTime: returnsEncryptJWT,
        setNotBefore: returnsEncryptJWT,
        setIssuer: returnsEncryptJWT,
        setAudience: returnsEncryptJWT,
        setJti: returnsEncryptJWT,
        setSubject: { call: { returns: 'EncryptJWT', carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        encrypt: { call: { carries: [{ argument: 'receiver' }], protects: 'encrypted' } },
      },
    },
  },
} satisfies PackageModel;
