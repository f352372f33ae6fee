import Mixpanel from 'mixpanel';

export interface Analytics {
  track(event: string, properties: Record<string, unknown>): void;
}

export class MixpanelAnalytics implements Analytics {
  readonly #client = Mixpanel.init('project-token');

  track(event: string, properties: Record<string, unknown>): void {
    this.#client.track(event, properties);
  }
}

export class NoAnalytics implements Analytics {
  track(): void {}
}

export const analytics: Analytics = new MixpanelAnalytics();
