import { PostHog } from 'posthog-react-native';
import { settings } from '../config/settings';

export const posthog = new PostHog(settings.posthogKey, {
  host: 'https://us.i.posthog.com',
  enableSessionReplay: true,
  sessionReplayConfig: {
    maskAllTextInputs: false, // ✗ no-leaky-sdk-options: 'sessionReplayConfig.maskAllTextInputs: false' in 'new PostHog' records what people type in the clear.
    maskAllImages: true,
  },
});
