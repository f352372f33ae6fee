import type { PackageModel } from '@privet/model';

const makesSignJWT = { construct: { returns: 'SignJWT', carries: [{ argument: 0 }] } } as const;
const makesEncryptJWT = { construct: { returns: 'EncryptJWT', carries: [{ argument: 0 }] } } as const;
const returnsSignJWTOfReceiver = { call: { returns: 'SignJWT', carries: [{ argument: 'receiver' }] } } as const;
const returnsEncryptJWTOfReceiver = { call: { returns: 'EncryptJWT', carries: [{ argument: 'receiver' }] } } as const;

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
        setProtectedHeader: returnsSignJWTOfReceiver,
        setIssuedAt: returnsSignJWTOfReceiver,
        setExpirationTime: returnsSignJWTOfReceiver,
        setNotBefore: returnsSignJWTOfReceiver,
        setIssuer: returnsSignJWTOfReceiver,
        setAudience: returnsSignJWTOfReceiver,
        setJti: returnsSignJWTOfReceiver,
        setSubject: { call: { returns: 'SignJWT', carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        sign: { call: { carries: [{ argument: 'receiver' }], text: true } },
      },
    },
    EncryptJWT: {
      names: ['EncryptJWT', 'CompactEncrypt', 'EncryptJWT_base'],
      members: {
        setProtectedHeader: returnsEncryptJWTOfReceiver,
        setIssuedAt: returnsEncryptJWTOfReceiver,
        setExpirationTime: returnsEncryptJWTOfReceiver,
        setNotBefore: returnsEncryptJWTOfReceiver,
        setIssuer: returnsEncryptJWTOfReceiver,
        setAudience: returnsEncryptJWTOfReceiver,
        setJti: returnsEncryptJWTOfReceiver,
        setSubject: { call: { returns: 'EncryptJWT', carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        encrypt: { call: { carries: [{ argument: 'receiver' }], protects: 'encrypted' } },
      },
    },
  },
} satisfies PackageModel;
