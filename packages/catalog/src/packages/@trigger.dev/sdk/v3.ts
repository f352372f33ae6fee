import type { PackageModel } from '@privet/model';
import sdk from '../sdk.ts';

export default { ...sdk, package: '@trigger.dev/sdk/v3' } satisfies PackageModel;
