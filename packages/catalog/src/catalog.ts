// Generated from the files in ./packages: run `pnpm generate` after adding one.
import type { PackageModel } from '@privet/model';
import adyen_apiLibraryModel from './packages/@adyen/api-library.ts';
import aiSdk_openaiModel from './packages/@ai-sdk/openai.ts';
import airbrake_browserModel from './packages/@airbrake/browser.ts';
import amplitude_analyticsBrowserModel from './packages/@amplitude/analytics-browser.ts';
import amplitude_analyticsNodeModel from './packages/@amplitude/analytics-node.ts';
import amplitude_unifiedModel from './packages/@amplitude/unified.ts';
import angular_common_httpModel from './packages/@angular/common/http.ts';
import anthropicAi_sdkModel from './packages/@anthropic-ai/sdk.ts';
import appsignal_nodejsModel from './packages/@appsignal/nodejs.ts';
import awsLambdaPowertools_loggerModel from './packages/@aws-lambda-powertools/logger.ts';
import awsSdk_clientBedrockRuntimeModel from './packages/@aws-sdk/client-bedrock-runtime.ts';
import awsSdk_clientS3Model from './packages/@aws-sdk/client-s3.ts';
import awsSdk_clientSesModel from './packages/@aws-sdk/client-ses.ts';
import awsSdk_clientSesv2Model from './packages/@aws-sdk/client-sesv2.ts';
import awsSdk_clientSnsModel from './packages/@aws-sdk/client-sns.ts';
import awsSdk_libStorageModel from './packages/@aws-sdk/lib-storage.ts';
import azure_openaiModel from './packages/@azure/openai.ts';
import braze_webSdkModel from './packages/@braze/web-sdk.ts';
import bugsnag_jsModel from './packages/@bugsnag/js.ts';
import clerk_backendModel from './packages/@clerk/backend.ts';
import clerk_nextjsModel from './packages/@clerk/nextjs.ts';
import customerio_cdpAnalyticsBrowserModel from './packages/@customerio/cdp-analytics-browser.ts';
import datadog_browserLogsModel from './packages/@datadog/browser-logs.ts';
import datadog_browserRumModel from './packages/@datadog/browser-rum.ts';
import elastic_apmRumModel from './packages/@elastic/apm-rum.ts';
import elastic_elasticsearchModel from './packages/@elastic/elasticsearch.ts';
import fullstory_browserModel from './packages/@fullstory/browser.ts';
import getbrevo_brevoModel from './packages/@getbrevo/brevo.ts';
import googleCloud_loggingModel from './packages/@google-cloud/logging.ts';
import googleCloud_storageModel from './packages/@google-cloud/storage.ts';
import googleCloud_vertexaiModel from './packages/@google-cloud/vertexai.ts';
import google_genaiModel from './packages/@google/genai.ts';
import google_generativeAiModel from './packages/@google/generative-ai.ts';
import grafana_faroWebSdkModel from './packages/@grafana/faro-web-sdk.ts';
import growthbook_growthbookModel from './packages/@growthbook/growthbook.ts';
import hapi_boomModel from './packages/@hapi/boom.ts';
import honeybadgerIo_jsModel from './packages/@honeybadger-io/js.ts';
import hotjar_browserModel from './packages/@hotjar/browser.ts';
import hubspot_apiClientModel from './packages/@hubspot/api-client.ts';
import huggingface_inferenceModel from './packages/@huggingface/inference.ts';
import intercom_messengerJsSdkModel from './packages/@intercom/messenger-js-sdk.ts';
import langchain_anthropicModel from './packages/@langchain/anthropic.ts';
import langchain_coreModel from './packages/@langchain/core.ts';
import langchain_openaiModel from './packages/@langchain/openai.ts';
import launchdarkly_jsClientSdkModel from './packages/@launchdarkly/js-client-sdk.ts';
import launchdarkly_nodeServerSdkModel from './packages/@launchdarkly/node-server-sdk.ts';
import logdna_loggerModel from './packages/@logdna/logger.ts';
import logtail_browserModel from './packages/@logtail/browser.ts';
import logtail_nodeModel from './packages/@logtail/node.ts';
import logtape_logtapeModel from './packages/@logtape/logtape.ts';
import mailchimp_mailchimpMarketingModel from './packages/@mailchimp/mailchimp_marketing.ts';
import mailchimp_mailchimpTransactionalModel from './packages/@mailchimp/mailchimp_transactional.ts';
import microsoft_applicationinsightsWebModel from './packages/@microsoft/applicationinsights-web.ts';
import microsoft_clarityModel from './packages/@microsoft/clarity.ts';
import microsoft_microsoftGraphClientModel from './packages/@microsoft/microsoft-graph-client.ts';
import mistralai_mistralaiModel from './packages/@mistralai/mistralai.ts';
import mollie_apiClientModel from './packages/@mollie/api-client.ts';
import nestjs_commonModel from './packages/@nestjs/common.ts';
import nestjs_eventEmitterModel from './packages/@nestjs/event-emitter.ts';
import newrelic_browserAgentModel from './packages/@newrelic/browser-agent.ts';
import next_thirdPartiesModel from './packages/@next/third-parties.ts';
import novu_apiModel from './packages/@novu/api.ts';
import novu_nodeModel from './packages/@novu/node.ts';
import onesignal_nodeOnesignalModel from './packages/@onesignal/node-onesignal.ts';
import openai_agentsModel from './packages/@openai/agents.ts';
import openreplay_trackerModel from './packages/@openreplay/tracker.ts';
import opensearchProject_opensearchModel from './packages/@opensearch-project/opensearch.ts';
import opentelemetry_apiModel from './packages/@opentelemetry/api.ts';
import optimizely_optimizelySdkModel from './packages/@optimizely/optimizely-sdk.ts';
import paypal_checkoutServerSdkModel from './packages/@paypal/checkout-server-sdk.ts';
import paypal_paypalServerSdkModel from './packages/@paypal/paypal-server-sdk.ts';
import pineconeDatabase_pineconeModel from './packages/@pinecone-database/pinecone.ts';
import pinojs_redactModel from './packages/@pinojs/redact.ts';
import qdrant_jsClientRestModel from './packages/@qdrant/js-client-rest.ts';
import reactNativeAsyncStorage_asyncStorageModel from './packages/@react-native-async-storage/async-storage.ts';
import reactNativeFirebase_analyticsModel from './packages/@react-native-firebase/analytics.ts';
import reactNativeFirebase_crashlyticsModel from './packages/@react-native-firebase/crashlytics.ts';
import reduxjs_toolkitModel from './packages/@reduxjs/toolkit.ts';
import retracedhq_retracedModel from './packages/@retracedhq/retraced.ts';
import rudderstack_analyticsJsModel from './packages/@rudderstack/analytics-js.ts';
import rudderstack_rudderSdkNodeModel from './packages/@rudderstack/rudder-sdk-node.ts';
import segment_analyticsNextModel from './packages/@segment/analytics-next.ts';
import segment_analyticsNodeModel from './packages/@segment/analytics-node.ts';
import segment_analyticsReactNativeModel from './packages/@segment/analytics-react-native.ts';
import sendgrid_mailModel from './packages/@sendgrid/mail.ts';
import sentry_angularModel from './packages/@sentry/angular.ts';
import sentry_astroModel from './packages/@sentry/astro.ts';
import sentry_awsServerlessModel from './packages/@sentry/aws-serverless.ts';
import sentry_browserModel from './packages/@sentry/browser.ts';
import sentry_bunModel from './packages/@sentry/bun.ts';
import sentry_cloudflareModel from './packages/@sentry/cloudflare.ts';
import sentry_coreModel from './packages/@sentry/core.ts';
import sentry_electronModel from './packages/@sentry/electron.ts';
import sentry_nestjsModel from './packages/@sentry/nestjs.ts';
import sentry_nextjsModel from './packages/@sentry/nextjs.ts';
import sentry_nodeModel from './packages/@sentry/node.ts';
import sentry_nuxtModel from './packages/@sentry/nuxt.ts';
import sentry_reactModel from './packages/@sentry/react.ts';
import sentry_reactNativeModel from './packages/@sentry/react-native.ts';
import sentry_remixModel from './packages/@sentry/remix.ts';
import sentry_svelteModel from './packages/@sentry/svelte.ts';
import sentry_vueModel from './packages/@sentry/vue.ts';
import slack_webApiModel from './packages/@slack/web-api.ts';
import slack_webhookModel from './packages/@slack/webhook.ts';
import snowplow_browserTrackerModel from './packages/@snowplow/browser-tracker.ts';
import snowplow_nodeTrackerModel from './packages/@snowplow/node-tracker.ts';
import splitsoftware_splitioModel from './packages/@splitsoftware/splitio.ts';
import statsig_jsClientModel from './packages/@statsig/js-client.ts';
import statsig_reactBindingsModel from './packages/@statsig/react-bindings.ts';
import stripe_reactStripeJsModel from './packages/@stripe/react-stripe-js.ts';
import stripe_stripeJsModel from './packages/@stripe/stripe-js.ts';
import supabase_supabaseJsModel from './packages/@supabase/supabase-js.ts';
import trpc_serverModel from './packages/@trpc/server.ts';
import vercel_analyticsModel from './packages/@vercel/analytics.ts';
import vonage_serverSdkModel from './packages/@vonage/server-sdk.ts';
import ablyModel from './packages/ably.ts';
import aiModel from './packages/ai.ts';
import algoliasearchModel from './packages/algoliasearch.ts';
import amplitudeJsModel from './packages/amplitude-js.ts';
import analyticsNodeModel from './packages/analytics-node.ts';
import applicationinsightsModel from './packages/applicationinsights.ts';
import argon2Model from './packages/argon2.ts';
import auth0Model from './packages/auth0.ts';
import awsAmplifyModel from './packages/aws-amplify.ts';
import axiosModel from './packages/axios.ts';
import bcryptModel from './packages/bcrypt.ts';
import bcryptjsModel from './packages/bcryptjs.ts';
import braintreeModel from './packages/braintree.ts';
import bullModel from './packages/bull.ts';
import bullmqModel from './packages/bullmq.ts';
import bunyanModel from './packages/bunyan.ts';
import chargebeeModel from './packages/chargebee.ts';
import chromadbModel from './packages/chromadb.ts';
import classTransformerModel from './packages/class-transformer.ts';
import cohereAiModel from './packages/cohere-ai.ts';
import confModel from './packages/conf.ts';
import consolaModel from './packages/consola.ts';
import cookieModel from './packages/cookie.ts';
import cookiesNextModel from './packages/cookies-next.ts';
import countlySdkWebModel from './packages/countly-sdk-web.ts';
import crispApiModel from './packages/crisp-api.ts';
import crispSdkWebModel from './packages/crisp-sdk-web.ts';
import crossFetchModel from './packages/cross-fetch.ts';
import cryptoJsModel from './packages/crypto-js.ts';
import customerioNodeModel from './packages/customerio-node.ts';
import dateFnsModel from './packages/date-fns.ts';
import dayjsModel from './packages/dayjs.ts';
import ddTraceModel from './packages/dd-trace.ts';
import debugModel from './packages/debug.ts';
import discordJsModel from './packages/discord.js.ts';
import elasticApmNodeModel from './packages/elastic-apm-node.ts';
import electronLogModel from './packages/electron-log.ts';
import electronStoreModel from './packages/electron-store.ts';
import eventemitter3Model from './packages/eventemitter3.ts';
import expoLocationModel from './packages/expo-location.ts';
import expoSecureStoreModel from './packages/expo-secure-store.ts';
import expoServerSdkModel from './packages/expo-server-sdk.ts';
import expressModel from './packages/express.ts';
import expressWinstonModel from './packages/express-winston.ts';
import facebookNodejsBusinessSdkModel from './packages/facebook-nodejs-business-sdk.ts';
import fancyLogModel from './packages/fancy-log.ts';
import fastRedactModel from './packages/fast-redact.ts';
import fastifyModel from './packages/fastify.ts';
import firebaseModel from './packages/firebase.ts';
import firebaseAdminModel from './packages/firebase-admin.ts';
import firebase_analyticsModel from './packages/firebase/analytics.ts';
import flagsmithModel from './packages/flagsmith.ts';
import gotModel from './packages/got.ts';
import grammyModel from './packages/grammy.ts';
import graphqlModel from './packages/graphql.ts';
import groqSdkModel from './packages/groq-sdk.ts';
import hashSumModel from './packages/hash-sum.ts';
import hashJsModel from './packages/hash.js.ts';
import highlightRunModel from './packages/highlight.run.ts';
import honoModel from './packages/hono.ts';
import hono_cookieModel from './packages/hono/cookie.ts';
import httpErrorsModel from './packages/http-errors.ts';
import idbModel from './packages/idb.ts';
import idbKeyvalModel from './packages/idb-keyval.ts';
import immerModel from './packages/immer.ts';
import intercomClientModel from './packages/intercom-client.ts';
import ioredisModel from './packages/ioredis.ts';
import isomorphicFetchModel from './packages/isomorphic-fetch.ts';
import joseModel from './packages/jose.ts';
import jqueryModel from './packages/jquery.ts';
import jsCookieModel from './packages/js-cookie.ts';
import jsSha256Model from './packages/js-sha256.ts';
import jsforceModel from './packages/jsforce.ts';
import jsonwebtokenModel from './packages/jsonwebtoken.ts';
import keyvModel from './packages/keyv.ts';
import klaviyoApiModel from './packages/klaviyo-api.ts';
import koaModel from './packages/koa.ts';
import kyModel from './packages/ky.ts';
import lambdaLogModel from './packages/lambda-log.ts';
import langchainModel from './packages/langchain.ts';
import launchdarklyJsClientSdkModel from './packages/launchdarkly-js-client-sdk.ts';
import launchdarklyNodeServerSdkModel from './packages/launchdarkly-node-server-sdk.ts';
import launchdarklyReactClientSdkModel from './packages/launchdarkly-react-client-sdk.ts';
import libsodiumWrappersModel from './packages/libsodium-wrappers.ts';
import llamaindexModel from './packages/llamaindex.ts';
import localforageModel from './packages/localforage.ts';
import lodashModel from './packages/lodash.ts';
import lodashEsModel from './packages/lodash-es.ts';
import log4jsModel from './packages/log4js.ts';
import loglevelModel from './packages/loglevel.ts';
import logrocketModel from './packages/logrocket.ts';
import loopsModel from './packages/loops.ts';
import lruCacheModel from './packages/lru-cache.ts';
import mailersendModel from './packages/mailersend.ts';
import mailgunJsModel from './packages/mailgun.js.ts';
import maskdataModel from './packages/maskdata.ts';
import matomoTrackerModel from './packages/matomo-tracker.ts';
import md5Model from './packages/md5.ts';
import meilisearchModel from './packages/meilisearch.ts';
import memcachedModel from './packages/memcached.ts';
import messagebirdModel from './packages/messagebird.ts';
import mittModel from './packages/mitt.ts';
import mixpanelModel from './packages/mixpanel.ts';
import mixpanelBrowserModel from './packages/mixpanel-browser.ts';
import mixpanelReactNativeModel from './packages/mixpanel-react-native.ts';
import momentModel from './packages/moment.ts';
import morganModel from './packages/morgan.ts';
import needleModel from './packages/needle.ts';
import nestjsPinoModel from './packages/nestjs-pino.ts';
import newrelicModel from './packages/newrelic.ts';
import nextModel from './packages/next.ts';
import nextAuthModel from './packages/next-auth.ts';
import nextAxiomModel from './packages/next-axiom.ts';
import next_headersModel from './packages/next/headers.ts';
import next_imageModel from './packages/next/image.ts';
import next_linkModel from './packages/next/link.ts';
import next_navigationModel from './packages/next/navigation.ts';
import next_routerModel from './packages/next/router.ts';
import next_serverModel from './packages/next/server.ts';
import ngxLoggerModel from './packages/ngx-logger.ts';
import nodeCacheModel from './packages/node-cache.ts';
import nodeFetchModel from './packages/node-fetch.ts';
import nodeForgeModel from './packages/node-forge.ts';
import nodeTelegramBotApiModel from './packages/node-telegram-bot-api.ts';
import nodeZendeskModel from './packages/node-zendesk.ts';
import node_cryptoModel from './packages/node/crypto.ts';
import node_eventsModel from './packages/node/events.ts';
import node_fsModel from './packages/node/fs.ts';
import node_fs_promisesModel from './packages/node/fs/promises.ts';
import node_httpModel from './packages/node/http.ts';
import node_httpsModel from './packages/node/https.ts';
import node_processModel from './packages/node/process.ts';
import node_querystringModel from './packages/node/querystring.ts';
import node_utilModel from './packages/node/util.ts';
import nodemailerModel from './packages/nodemailer.ts';
import nookiesModel from './packages/nookies.ts';
import npmlogModel from './packages/npmlog.ts';
import objectHashModel from './packages/object-hash.ts';
import ofetchModel from './packages/ofetch.ts';
import ollamaModel from './packages/ollama.ts';
import openaiModel from './packages/openai.ts';
import pinoModel from './packages/pino.ts';
import pinoHttpModel from './packages/pino-http.ts';
import plaidModel from './packages/plaid.ts';
import platform_cacheStorageModel from './packages/platform/cache-storage.ts';
import platform_consoleModel from './packages/platform/console.ts';
import platform_cookieStoreModel from './packages/platform/cookie-store.ts';
import platform_documentModel from './packages/platform/document.ts';
import platform_driftModel from './packages/platform/drift.ts';
import platform_encodingModel from './packages/platform/encoding.ts';
import platform_errorsModel from './packages/platform/errors.ts';
import platform_fetchModel from './packages/platform/fetch.ts';
import platform_formDataModel from './packages/platform/form-data.ts';
import platform_googlePublisherTagModel from './packages/platform/google-publisher-tag.ts';
import platform_googleTagModel from './packages/platform/google-tag.ts';
import platform_googleTagManagerModel from './packages/platform/google-tag-manager.ts';
import platform_heapModel from './packages/platform/heap.ts';
import platform_historyModel from './packages/platform/history.ts';
import platform_hubspotTrackingModel from './packages/platform/hubspot-tracking.ts';
import platform_indexedDbModel from './packages/platform/indexed-db.ts';
import platform_intercomModel from './packages/platform/intercom.ts';
import platform_locationModel from './packages/platform/location.ts';
import platform_matomoModel from './packages/platform/matomo.ts';
import platform_metaPixelModel from './packages/platform/meta-pixel.ts';
import platform_navigatorModel from './packages/platform/navigator.ts';
import platform_pendoModel from './packages/platform/pendo.ts';
import platform_schedulingModel from './packages/platform/scheduling.ts';
import platform_tiktokPixelModel from './packages/platform/tiktok-pixel.ts';
import platform_umamiModel from './packages/platform/umami.ts';
import platform_urlModel from './packages/platform/url.ts';
import platform_webCryptoModel from './packages/platform/web-crypto.ts';
import platform_webSocketModel from './packages/platform/web-socket.ts';
import platform_webStorageModel from './packages/platform/web-storage.ts';
import platform_windowModel from './packages/platform/window.ts';
import platform_xPixelModel from './packages/platform/x-pixel.ts';
import platform_xmlHttpRequestModel from './packages/platform/xml-http-request.ts';
import plausibleTrackerModel from './packages/plausible-tracker.ts';
import plivoModel from './packages/plivo.ts';
import posthogJsModel from './packages/posthog-js.ts';
import posthogNodeModel from './packages/posthog-node.ts';
import posthogReactNativeModel from './packages/posthog-react-native.ts';
import postmarkModel from './packages/postmark.ts';
import pusherModel from './packages/pusher.ts';
import qsModel from './packages/qs.ts';
import queryStringModel from './packages/query-string.ts';
import ramdaModel from './packages/ramda.ts';
import raygun4jsModel from './packages/raygun4js.ts';
import razorpayModel from './packages/razorpay.ts';
import reactModel from './packages/react.ts';
import reactFacebookPixelModel from './packages/react-facebook-pixel.ts';
import reactGaModel from './packages/react-ga.ts';
import reactGa4Model from './packages/react-ga4.ts';
import reactGtmModuleModel from './packages/react-gtm-module.ts';
import reactNativeAppsflyerModel from './packages/react-native-appsflyer.ts';
import reactNativeMmkvModel from './packages/react-native-mmkv.ts';
import reactOnesignalModel from './packages/react-onesignal.ts';
import reactRouterModel from './packages/react-router.ts';
import reactRouterDomModel from './packages/react-router-dom.ts';
import reactUseIntercomModel from './packages/react-use-intercom.ts';
import redactPiiModel from './packages/redact-pii.ts';
import redisModel from './packages/redis.ts';
import replicateModel from './packages/replicate.ts';
import requestModel from './packages/request.ts';
import resendModel from './packages/resend.ts';
import roarrModel from './packages/roarr.ts';
import rollbarModel from './packages/rollbar.ts';
import rxjsModel from './packages/rxjs.ts';
import serializeJavascriptModel from './packages/serialize-javascript.ts';
import shaJsModel from './packages/sha.js.ts';
import signaleModel from './packages/signale.ts';
import smartlookClientModel from './packages/smartlook-client.ts';
import squareModel from './packages/square.ts';
import statsigJsModel from './packages/statsig-js.ts';
import statsigNodeModel from './packages/statsig-node.ts';
import stripeModel from './packages/stripe.ts';
import superagentModel from './packages/superagent.ts';
import superjsonModel from './packages/superjson.ts';
import svixModel from './packages/svix.ts';
import telegrafModel from './packages/telegraf.ts';
import trackjsModel from './packages/trackjs.ts';
import tslogModel from './packages/tslog.ts';
import tweetnaclModel from './packages/tweetnacl.ts';
import twilioModel from './packages/twilio.ts';
import typesenseModel from './packages/typesense.ts';
import undiciModel from './packages/undici.ts';
import universalCookieModel from './packages/universal-cookie.ts';
import unleashProxyClientModel from './packages/unleash-proxy-client.ts';
import userflowJsModel from './packages/userflow.js.ts';
import uuidModel from './packages/uuid.ts';
import validatorModel from './packages/validator.ts';
import vueGtagModel from './packages/vue-gtag.ts';
import vueRouterModel from './packages/vue-router.ts';
import weaviateClientModel from './packages/weaviate-client.ts';
import webPushModel from './packages/web-push.ts';
import winstonModel from './packages/winston.ts';
import wretchModel from './packages/wretch.ts';
import zodModel from './packages/zod.ts';

/** What every package and platform API that Privet knows does with data. */
export const catalog: readonly PackageModel[] = [
  adyen_apiLibraryModel,
  aiSdk_openaiModel,
  airbrake_browserModel,
  amplitude_analyticsBrowserModel,
  amplitude_analyticsNodeModel,
  amplitude_unifiedModel,
  angular_common_httpModel,
  anthropicAi_sdkModel,
  appsignal_nodejsModel,
  awsLambdaPowertools_loggerModel,
  awsSdk_clientBedrockRuntimeModel,
  awsSdk_clientS3Model,
  awsSdk_clientSesModel,
  awsSdk_clientSesv2Model,
  awsSdk_clientSnsModel,
  awsSdk_libStorageModel,
  azure_openaiModel,
  braze_webSdkModel,
  bugsnag_jsModel,
  clerk_backendModel,
  clerk_nextjsModel,
  customerio_cdpAnalyticsBrowserModel,
  datadog_browserLogsModel,
  datadog_browserRumModel,
  elastic_apmRumModel,
  elastic_elasticsearchModel,
  fullstory_browserModel,
  getbrevo_brevoModel,
  googleCloud_loggingModel,
  googleCloud_storageModel,
  googleCloud_vertexaiModel,
  google_genaiModel,
  google_generativeAiModel,
  grafana_faroWebSdkModel,
  growthbook_growthbookModel,
  hapi_boomModel,
  honeybadgerIo_jsModel,
  hotjar_browserModel,
  hubspot_apiClientModel,
  huggingface_inferenceModel,
  intercom_messengerJsSdkModel,
  langchain_anthropicModel,
  langchain_coreModel,
  langchain_openaiModel,
  launchdarkly_jsClientSdkModel,
  launchdarkly_nodeServerSdkModel,
  logdna_loggerModel,
  logtail_browserModel,
  logtail_nodeModel,
  logtape_logtapeModel,
  mailchimp_mailchimpMarketingModel,
  mailchimp_mailchimpTransactionalModel,
  microsoft_applicationinsightsWebModel,
  microsoft_clarityModel,
  microsoft_microsoftGraphClientModel,
  mistralai_mistralaiModel,
  mollie_apiClientModel,
  nestjs_commonModel,
  nestjs_eventEmitterModel,
  newrelic_browserAgentModel,
  next_thirdPartiesModel,
  novu_apiModel,
  novu_nodeModel,
  onesignal_nodeOnesignalModel,
  openai_agentsModel,
  openreplay_trackerModel,
  opensearchProject_opensearchModel,
  opentelemetry_apiModel,
  optimizely_optimizelySdkModel,
  paypal_checkoutServerSdkModel,
  paypal_paypalServerSdkModel,
  pineconeDatabase_pineconeModel,
  pinojs_redactModel,
  qdrant_jsClientRestModel,
  reactNativeAsyncStorage_asyncStorageModel,
  reactNativeFirebase_analyticsModel,
  reactNativeFirebase_crashlyticsModel,
  reduxjs_toolkitModel,
  retracedhq_retracedModel,
  rudderstack_analyticsJsModel,
  rudderstack_rudderSdkNodeModel,
  segment_analyticsNextModel,
  segment_analyticsNodeModel,
  segment_analyticsReactNativeModel,
  sendgrid_mailModel,
  sentry_angularModel,
  sentry_astroModel,
  sentry_awsServerlessModel,
  sentry_browserModel,
  sentry_bunModel,
  sentry_cloudflareModel,
  sentry_coreModel,
  sentry_electronModel,
  sentry_nestjsModel,
  sentry_nextjsModel,
  sentry_nodeModel,
  sentry_nuxtModel,
  sentry_reactModel,
  sentry_reactNativeModel,
  sentry_remixModel,
  sentry_svelteModel,
  sentry_vueModel,
  slack_webApiModel,
  slack_webhookModel,
  snowplow_browserTrackerModel,
  snowplow_nodeTrackerModel,
  splitsoftware_splitioModel,
  statsig_jsClientModel,
  statsig_reactBindingsModel,
  stripe_reactStripeJsModel,
  stripe_stripeJsModel,
  supabase_supabaseJsModel,
  trpc_serverModel,
  vercel_analyticsModel,
  vonage_serverSdkModel,
  ablyModel,
  aiModel,
  algoliasearchModel,
  amplitudeJsModel,
  analyticsNodeModel,
  applicationinsightsModel,
  argon2Model,
  auth0Model,
  awsAmplifyModel,
  axiosModel,
  bcryptModel,
  bcryptjsModel,
  braintreeModel,
  bullModel,
  bullmqModel,
  bunyanModel,
  chargebeeModel,
  chromadbModel,
  classTransformerModel,
  cohereAiModel,
  confModel,
  consolaModel,
  cookieModel,
  cookiesNextModel,
  countlySdkWebModel,
  crispApiModel,
  crispSdkWebModel,
  crossFetchModel,
  cryptoJsModel,
  customerioNodeModel,
  dateFnsModel,
  dayjsModel,
  ddTraceModel,
  debugModel,
  discordJsModel,
  elasticApmNodeModel,
  electronLogModel,
  electronStoreModel,
  eventemitter3Model,
  expoLocationModel,
  expoSecureStoreModel,
  expoServerSdkModel,
  expressModel,
  expressWinstonModel,
  facebookNodejsBusinessSdkModel,
  fancyLogModel,
  fastRedactModel,
  fastifyModel,
  firebaseModel,
  firebaseAdminModel,
  firebase_analyticsModel,
  flagsmithModel,
  gotModel,
  grammyModel,
  graphqlModel,
  groqSdkModel,
  hashSumModel,
  hashJsModel,
  highlightRunModel,
  honoModel,
  hono_cookieModel,
  httpErrorsModel,
  idbModel,
  idbKeyvalModel,
  immerModel,
  intercomClientModel,
  ioredisModel,
  isomorphicFetchModel,
  joseModel,
  jqueryModel,
  jsCookieModel,
  jsSha256Model,
  jsforceModel,
  jsonwebtokenModel,
  keyvModel,
  klaviyoApiModel,
  koaModel,
  kyModel,
  lambdaLogModel,
  langchainModel,
  launchdarklyJsClientSdkModel,
  launchdarklyNodeServerSdkModel,
  launchdarklyReactClientSdkModel,
  libsodiumWrappersModel,
  llamaindexModel,
  localforageModel,
  lodashModel,
  lodashEsModel,
  log4jsModel,
  loglevelModel,
  logrocketModel,
  loopsModel,
  lruCacheModel,
  mailersendModel,
  mailgunJsModel,
  maskdataModel,
  matomoTrackerModel,
  md5Model,
  meilisearchModel,
  memcachedModel,
  messagebirdModel,
  mittModel,
  mixpanelModel,
  mixpanelBrowserModel,
  mixpanelReactNativeModel,
  momentModel,
  morganModel,
  needleModel,
  nestjsPinoModel,
  newrelicModel,
  nextModel,
  nextAuthModel,
  nextAxiomModel,
  next_headersModel,
  next_imageModel,
  next_linkModel,
  next_navigationModel,
  next_routerModel,
  next_serverModel,
  ngxLoggerModel,
  nodeCacheModel,
  nodeFetchModel,
  nodeForgeModel,
  nodeTelegramBotApiModel,
  nodeZendeskModel,
  node_cryptoModel,
  node_eventsModel,
  node_fsModel,
  node_fs_promisesModel,
  node_httpModel,
  node_httpsModel,
  node_processModel,
  node_querystringModel,
  node_utilModel,
  nodemailerModel,
  nookiesModel,
  npmlogModel,
  objectHashModel,
  ofetchModel,
  ollamaModel,
  openaiModel,
  pinoModel,
  pinoHttpModel,
  plaidModel,
  platform_cacheStorageModel,
  platform_consoleModel,
  platform_cookieStoreModel,
  platform_documentModel,
  platform_driftModel,
  platform_encodingModel,
  platform_errorsModel,
  platform_fetchModel,
  platform_formDataModel,
  platform_googlePublisherTagModel,
  platform_googleTagModel,
  platform_googleTagManagerModel,
  platform_heapModel,
  platform_historyModel,
  platform_hubspotTrackingModel,
  platform_indexedDbModel,
  platform_intercomModel,
  platform_locationModel,
  platform_matomoModel,
  platform_metaPixelModel,
  platform_navigatorModel,
  platform_pendoModel,
  platform_schedulingModel,
  platform_tiktokPixelModel,
  platform_umamiModel,
  platform_urlModel,
  platform_webCryptoModel,
  platform_webSocketModel,
  platform_webStorageModel,
  platform_windowModel,
  platform_xPixelModel,
  platform_xmlHttpRequestModel,
  plausibleTrackerModel,
  plivoModel,
  posthogJsModel,
  posthogNodeModel,
  posthogReactNativeModel,
  postmarkModel,
  pusherModel,
  qsModel,
  queryStringModel,
  ramdaModel,
  raygun4jsModel,
  razorpayModel,
  reactModel,
  reactFacebookPixelModel,
  reactGaModel,
  reactGa4Model,
  reactGtmModuleModel,
  reactNativeAppsflyerModel,
  reactNativeMmkvModel,
  reactOnesignalModel,
  reactRouterModel,
  reactRouterDomModel,
  reactUseIntercomModel,
  redactPiiModel,
  redisModel,
  replicateModel,
  requestModel,
  resendModel,
  roarrModel,
  rollbarModel,
  rxjsModel,
  serializeJavascriptModel,
  shaJsModel,
  signaleModel,
  smartlookClientModel,
  squareModel,
  statsigJsModel,
  statsigNodeModel,
  stripeModel,
  superagentModel,
  superjsonModel,
  svixModel,
  telegrafModel,
  trackjsModel,
  tslogModel,
  tweetnaclModel,
  twilioModel,
  typesenseModel,
  undiciModel,
  universalCookieModel,
  unleashProxyClientModel,
  userflowJsModel,
  uuidModel,
  validatorModel,
  vueGtagModel,
  vueRouterModel,
  weaviateClientModel,
  webPushModel,
  winstonModel,
  wretchModel,
  zodModel,
];
