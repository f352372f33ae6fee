export { mayReceiveOffers, maySeeStatistics, readConsent, saveConsent, type ConsentTopic } from './consent';
export { useConsent } from './use-consent';
