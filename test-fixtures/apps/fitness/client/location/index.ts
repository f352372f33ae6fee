export { cellOf, distanceOf } from './geo';
export { follow, here } from './tracker';
export { useTrack } from './use-track';
export { rainRadar, weatherNow, type Weather } from './weather';
