export { allowsAdvertising, allowsStatistics, grant, loadConsent, type Topic } from './consent';
export { ConsentScreen } from './consent-screen';
