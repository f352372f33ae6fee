export { breadcrumb, identifyForErrors, reportFailedOrder } from './report';
