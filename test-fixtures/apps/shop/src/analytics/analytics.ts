import Mixpanel from 'mixpanel';

class Analytics {
  readonly #mixpanel = Mixpanel.init('project-token');

  track(event: string, properties: object): void {
    this.#mixpanel.track(event, properties);
  }
}

export const analytics = new Analytics();
