export { logPurchase, startAttribution } from './attribution';
export { joinAudience, offerNearby } from './audience';
