import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'countly-sdk-web',
  docs: 'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
  recipient: { id: 'countly', name: 'Countly', kind: 'analytics', purpose: 'analytics.reporting', country: 'GB' },
  exports: {
    user_details: sends,
    add_event: sends,
    change_id: sends,
    set_id: sends,
    report_conversion: sends,
    recordError: sends,
    log_error: sends,
    track_pageview: sends,
    add_log: sends,
  },
  globals: {
    Countly: {
      members: {
        user_details: sends,
        add_event: sends,
        change_id: sends,
        set_id: sends,
        recordError: sends,
        log_error: sends,
        add_log: sends,
      },
    },
  },
} satisfies PackageModel;
