// Generated from the files in ./packages: run `pnpm generate` after adding one.
import type { PackageModel } from '@privet/model';
import adyenApiLibraryModel from './packages/@adyen/api-library.ts';
import aiSdkOpenaiModel from './packages/@ai-sdk/openai.ts';
import angularCommonHttpModel from './packages/@angular/common/http.ts';
import anthropicAiSdkModel from './packages/@anthropic-ai/sdk.ts';
import awsLambdaPowertoolsLoggerModel from './packages/@aws-lambda-powertools/logger.ts';
import awsSdkClientBedrockRuntimeModel from './packages/@aws-sdk/client-bedrock-runtime.ts';
import awsSdkClientS3Model from './packages/@aws-sdk/client-s3.ts';
import awsSdkClientSesModel from './packages/@aws-sdk/client-ses.ts';
import awsSdkClientSesv2Model from './packages/@aws-sdk/client-sesv2.ts';
import awsSdkClientSnsModel from './packages/@aws-sdk/client-sns.ts';
import awsSdkLibStorageModel from './packages/@aws-sdk/lib-storage.ts';
import azureOpenaiModel from './packages/@azure/openai.ts';
import bugsnagJsModel from './packages/@bugsnag/js.ts';
import clerkBackendModel from './packages/@clerk/backend.ts';
import clerkNextjsModel from './packages/@clerk/nextjs.ts';
import customerioCdpAnalyticsBrowserModel from './packages/@customerio/cdp-analytics-browser.ts';
import datadogBrowserLogsModel from './packages/@datadog/browser-logs.ts';
import datadogBrowserRumModel from './packages/@datadog/browser-rum.ts';
import elasticApmRumModel from './packages/@elastic/apm-rum.ts';
import elasticElasticsearchModel from './packages/@elastic/elasticsearch.ts';
import fullstoryBrowserModel from './packages/@fullstory/browser.ts';
import getbrevoBrevoModel from './packages/@getbrevo/brevo.ts';
import googleCloudLoggingModel from './packages/@google-cloud/logging.ts';
import googleCloudStorageModel from './packages/@google-cloud/storage.ts';
import googleCloudVertexaiModel from './packages/@google-cloud/vertexai.ts';
import googleGenaiModel from './packages/@google/genai.ts';
import googleGenerativeAiModel from './packages/@google/generative-ai.ts';
import honeybadgerIoJsModel from './packages/@honeybadger-io/js.ts';
import hotjarBrowserModel from './packages/@hotjar/browser.ts';
import hubspotApiClientModel from './packages/@hubspot/api-client.ts';
import huggingfaceInferenceModel from './packages/@huggingface/inference.ts';
import intercomMessengerJsSdkModel from './packages/@intercom/messenger-js-sdk.ts';
import langchainAnthropicModel from './packages/@langchain/anthropic.ts';
import langchainCoreModel from './packages/@langchain/core.ts';
import langchainOpenaiModel from './packages/@langchain/openai.ts';
import logtapeLogtapeModel from './packages/@logtape/logtape.ts';
import mailchimpMailchimpMarketingModel from './packages/@mailchimp/mailchimp_marketing.ts';
import mailchimpMailchimpTransactionalModel from './packages/@mailchimp/mailchimp_transactional.ts';
import microsoftApplicationinsightsWebModel from './packages/@microsoft/applicationinsights-web.ts';
import microsoftClarityModel from './packages/@microsoft/clarity.ts';
import microsoftMicrosoftGraphClientModel from './packages/@microsoft/microsoft-graph-client.ts';
import mistralaiMistralaiModel from './packages/@mistralai/mistralai.ts';
import mollieApiClientModel from './packages/@mollie/api-client.ts';
import nestjsCommonModel from './packages/@nestjs/common.ts';
import newrelicBrowserAgentModel from './packages/@newrelic/browser-agent.ts';
import novuApiModel from './packages/@novu/api.ts';
import novuNodeModel from './packages/@novu/node.ts';
import onesignalNodeOnesignalModel from './packages/@onesignal/node-onesignal.ts';
import openaiAgentsModel from './packages/@openai/agents.ts';
import opensearchProjectOpensearchModel from './packages/@opensearch-project/opensearch.ts';
import opentelemetryApiModel from './packages/@opentelemetry/api.ts';
import paypalCheckoutServerSdkModel from './packages/@paypal/checkout-server-sdk.ts';
import paypalPaypalServerSdkModel from './packages/@paypal/paypal-server-sdk.ts';
import pineconeDatabasePineconeModel from './packages/@pinecone-database/pinecone.ts';
import qdrantJsClientRestModel from './packages/@qdrant/js-client-rest.ts';
import reactNativeAsyncStorageAsyncStorageModel from './packages/@react-native-async-storage/async-storage.ts';
import retracedhqRetracedModel from './packages/@retracedhq/retraced.ts';
import sendgridMailModel from './packages/@sendgrid/mail.ts';
import sentryAngularModel from './packages/@sentry/angular.ts';
import sentryAwsServerlessModel from './packages/@sentry/aws-serverless.ts';
import sentryBrowserModel from './packages/@sentry/browser.ts';
import sentryBunModel from './packages/@sentry/bun.ts';
import sentryCoreModel from './packages/@sentry/core.ts';
import sentryElectronModel from './packages/@sentry/electron.ts';
import sentryNestjsModel from './packages/@sentry/nestjs.ts';
import sentryNextjsModel from './packages/@sentry/nextjs.ts';
import sentryNodeModel from './packages/@sentry/node.ts';
import sentryReactModel from './packages/@sentry/react.ts';
import sentryReactNativeModel from './packages/@sentry/react-native.ts';
import sentrySvelteModel from './packages/@sentry/svelte.ts';
import sentryVueModel from './packages/@sentry/vue.ts';
import slackWebApiModel from './packages/@slack/web-api.ts';
import slackWebhookModel from './packages/@slack/webhook.ts';
import stripeReactStripeJsModel from './packages/@stripe/react-stripe-js.ts';
import stripeStripeJsModel from './packages/@stripe/stripe-js.ts';
import supabaseSupabaseJsModel from './packages/@supabase/supabase-js.ts';
import vonageServerSdkModel from './packages/@vonage/server-sdk.ts';
import ablyModel from './packages/ably.ts';
import aiModel from './packages/ai.ts';
import algoliasearchModel from './packages/algoliasearch.ts';
import applicationinsightsModel from './packages/applicationinsights.ts';
import auth0Model from './packages/auth0.ts';
import awsAmplifyModel from './packages/aws-amplify.ts';
import axiosModel from './packages/axios.ts';
import braintreeModel from './packages/braintree.ts';
import bunyanModel from './packages/bunyan.ts';
import chargebeeModel from './packages/chargebee.ts';
import chromadbModel from './packages/chromadb.ts';
import cohereAiModel from './packages/cohere-ai.ts';
import confModel from './packages/conf.ts';
import consolaModel from './packages/consola.ts';
import cookieModel from './packages/cookie.ts';
import cookiesNextModel from './packages/cookies-next.ts';
import crispApiModel from './packages/crisp-api.ts';
import crispSdkWebModel from './packages/crisp-sdk-web.ts';
import crossFetchModel from './packages/cross-fetch.ts';
import customerioNodeModel from './packages/customerio-node.ts';
import ddTraceModel from './packages/dd-trace.ts';
import debugModel from './packages/debug.ts';
import discordJsModel from './packages/discord.js.ts';
import elasticApmNodeModel from './packages/elastic-apm-node.ts';
import electronLogModel from './packages/electron-log.ts';
import electronStoreModel from './packages/electron-store.ts';
import expoSecureStoreModel from './packages/expo-secure-store.ts';
import expoServerSdkModel from './packages/expo-server-sdk.ts';
import expressWinstonModel from './packages/express-winston.ts';
import facebookNodejsBusinessSdkModel from './packages/facebook-nodejs-business-sdk.ts';
import firebaseModel from './packages/firebase.ts';
import firebaseAdminModel from './packages/firebase-admin.ts';
import gotModel from './packages/got.ts';
import grammyModel from './packages/grammy.ts';
import groqSdkModel from './packages/groq-sdk.ts';
import idbModel from './packages/idb.ts';
import idbKeyvalModel from './packages/idb-keyval.ts';
import intercomClientModel from './packages/intercom-client.ts';
import ioredisModel from './packages/ioredis.ts';
import isomorphicFetchModel from './packages/isomorphic-fetch.ts';
import jqueryModel from './packages/jquery.ts';
import jsCookieModel from './packages/js-cookie.ts';
import jsforceModel from './packages/jsforce.ts';
import keyvModel from './packages/keyv.ts';
import klaviyoApiModel from './packages/klaviyo-api.ts';
import kyModel from './packages/ky.ts';
import langchainModel from './packages/langchain.ts';
import llamaindexModel from './packages/llamaindex.ts';
import localforageModel from './packages/localforage.ts';
import log4jsModel from './packages/log4js.ts';
import loglevelModel from './packages/loglevel.ts';
import logrocketModel from './packages/logrocket.ts';
import loopsModel from './packages/loops.ts';
import lruCacheModel from './packages/lru-cache.ts';
import mailersendModel from './packages/mailersend.ts';
import mailgunJsModel from './packages/mailgun.js.ts';
import meilisearchModel from './packages/meilisearch.ts';
import memcachedModel from './packages/memcached.ts';
import messagebirdModel from './packages/messagebird.ts';
import morganModel from './packages/morgan.ts';
import needleModel from './packages/needle.ts';
import newrelicModel from './packages/newrelic.ts';
import nextAuthModel from './packages/next-auth.ts';
import nodeCacheModel from './packages/node-cache.ts';
import nodeFetchModel from './packages/node-fetch.ts';
import nodeTelegramBotApiModel from './packages/node-telegram-bot-api.ts';
import nodeZendeskModel from './packages/node-zendesk.ts';
import nodeCryptoModel from './packages/node/crypto.ts';
import nodeFsModel from './packages/node/fs.ts';
import nodeFsPromisesModel from './packages/node/fs/promises.ts';
import nodeHttpModel from './packages/node/http.ts';
import nodeHttpsModel from './packages/node/https.ts';
import nodeProcessModel from './packages/node/process.ts';
import nodeQuerystringModel from './packages/node/querystring.ts';
import nodeUtilModel from './packages/node/util.ts';
import nodemailerModel from './packages/nodemailer.ts';
import nookiesModel from './packages/nookies.ts';
import npmlogModel from './packages/npmlog.ts';
import ofetchModel from './packages/ofetch.ts';
import ollamaModel from './packages/ollama.ts';
import openaiModel from './packages/openai.ts';
import pinoModel from './packages/pino.ts';
import pinoHttpModel from './packages/pino-http.ts';
import plaidModel from './packages/plaid.ts';
import platformCacheStorageModel from './packages/platform/cache-storage.ts';
import platformConsoleModel from './packages/platform/console.ts';
import platformCookieStoreModel from './packages/platform/cookie-store.ts';
import platformDocumentModel from './packages/platform/document.ts';
import platformDriftModel from './packages/platform/drift.ts';
import platformEncodingModel from './packages/platform/encoding.ts';
import platformErrorsModel from './packages/platform/errors.ts';
import platformFetchModel from './packages/platform/fetch.ts';
import platformFormDataModel from './packages/platform/form-data.ts';
import platformGooglePublisherTagModel from './packages/platform/google-publisher-tag.ts';
import platformHistoryModel from './packages/platform/history.ts';
import platformHubspotTrackingModel from './packages/platform/hubspot-tracking.ts';
import platformIndexedDbModel from './packages/platform/indexed-db.ts';
import platformIntercomModel from './packages/platform/intercom.ts';
import platformLocationModel from './packages/platform/location.ts';
import platformMetaPixelModel from './packages/platform/meta-pixel.ts';
import platformNavigatorModel from './packages/platform/navigator.ts';
import platformSchedulingModel from './packages/platform/scheduling.ts';
import platformTiktokPixelModel from './packages/platform/tiktok-pixel.ts';
import platformUrlModel from './packages/platform/url.ts';
import platformWebCryptoModel from './packages/platform/web-crypto.ts';
import platformWebSocketModel from './packages/platform/web-socket.ts';
import platformWebStorageModel from './packages/platform/web-storage.ts';
import platformWindowModel from './packages/platform/window.ts';
import platformXPixelModel from './packages/platform/x-pixel.ts';
import platformXmlHttpRequestModel from './packages/platform/xml-http-request.ts';
import plivoModel from './packages/plivo.ts';
import postmarkModel from './packages/postmark.ts';
import pusherModel from './packages/pusher.ts';
import raygun4jsModel from './packages/raygun4js.ts';
import razorpayModel from './packages/razorpay.ts';
import reactFacebookPixelModel from './packages/react-facebook-pixel.ts';
import reactNativeMmkvModel from './packages/react-native-mmkv.ts';
import reactOnesignalModel from './packages/react-onesignal.ts';
import reactUseIntercomModel from './packages/react-use-intercom.ts';
import redisModel from './packages/redis.ts';
import replicateModel from './packages/replicate.ts';
import requestModel from './packages/request.ts';
import resendModel from './packages/resend.ts';
import roarrModel from './packages/roarr.ts';
import rollbarModel from './packages/rollbar.ts';
import signaleModel from './packages/signale.ts';
import smartlookClientModel from './packages/smartlook-client.ts';
import squareModel from './packages/square.ts';
import stripeModel from './packages/stripe.ts';
import superagentModel from './packages/superagent.ts';
import svixModel from './packages/svix.ts';
import telegrafModel from './packages/telegraf.ts';
import trackjsModel from './packages/trackjs.ts';
import tslogModel from './packages/tslog.ts';
import twilioModel from './packages/twilio.ts';
import typesenseModel from './packages/typesense.ts';
import undiciModel from './packages/undici.ts';
import universalCookieModel from './packages/universal-cookie.ts';
import weaviateClientModel from './packages/weaviate-client.ts';
import webPushModel from './packages/web-push.ts';
import winstonModel from './packages/winston.ts';
import wretchModel from './packages/wretch.ts';

/** What every package and platform API that Privet knows does with data. */
export const catalog: readonly PackageModel[] = [
  adyenApiLibraryModel,
  aiSdkOpenaiModel,
  angularCommonHttpModel,
  anthropicAiSdkModel,
  awsLambdaPowertoolsLoggerModel,
  awsSdkClientBedrockRuntimeModel,
  awsSdkClientS3Model,
  awsSdkClientSesModel,
  awsSdkClientSesv2Model,
  awsSdkClientSnsModel,
  awsSdkLibStorageModel,
  azureOpenaiModel,
  bugsnagJsModel,
  clerkBackendModel,
  clerkNextjsModel,
  customerioCdpAnalyticsBrowserModel,
  datadogBrowserLogsModel,
  datadogBrowserRumModel,
  elasticApmRumModel,
  elasticElasticsearchModel,
  fullstoryBrowserModel,
  getbrevoBrevoModel,
  googleCloudLoggingModel,
  googleCloudStorageModel,
  googleCloudVertexaiModel,
  googleGenaiModel,
  googleGenerativeAiModel,
  honeybadgerIoJsModel,
  hotjarBrowserModel,
  hubspotApiClientModel,
  huggingfaceInferenceModel,
  intercomMessengerJsSdkModel,
  langchainAnthropicModel,
  langchainCoreModel,
  langchainOpenaiModel,
  logtapeLogtapeModel,
  mailchimpMailchimpMarketingModel,
  mailchimpMailchimpTransactionalModel,
  microsoftApplicationinsightsWebModel,
  microsoftClarityModel,
  microsoftMicrosoftGraphClientModel,
  mistralaiMistralaiModel,
  mollieApiClientModel,
  nestjsCommonModel,
  newrelicBrowserAgentModel,
  novuApiModel,
  novuNodeModel,
  onesignalNodeOnesignalModel,
  openaiAgentsModel,
  opensearchProjectOpensearchModel,
  opentelemetryApiModel,
  paypalCheckoutServerSdkModel,
  paypalPaypalServerSdkModel,
  pineconeDatabasePineconeModel,
  qdrantJsClientRestModel,
  reactNativeAsyncStorageAsyncStorageModel,
  retracedhqRetracedModel,
  sendgridMailModel,
  sentryAngularModel,
  sentryAwsServerlessModel,
  sentryBrowserModel,
  sentryBunModel,
  sentryCoreModel,
  sentryElectronModel,
  sentryNestjsModel,
  sentryNextjsModel,
  sentryNodeModel,
  sentryReactModel,
  sentryReactNativeModel,
  sentrySvelteModel,
  sentryVueModel,
  slackWebApiModel,
  slackWebhookModel,
  stripeReactStripeJsModel,
  stripeStripeJsModel,
  supabaseSupabaseJsModel,
  vonageServerSdkModel,
  ablyModel,
  aiModel,
  algoliasearchModel,
  applicationinsightsModel,
  auth0Model,
  awsAmplifyModel,
  axiosModel,
  braintreeModel,
  bunyanModel,
  chargebeeModel,
  chromadbModel,
  cohereAiModel,
  confModel,
  consolaModel,
  cookieModel,
  cookiesNextModel,
  crispApiModel,
  crispSdkWebModel,
  crossFetchModel,
  customerioNodeModel,
  ddTraceModel,
  debugModel,
  discordJsModel,
  elasticApmNodeModel,
  electronLogModel,
  electronStoreModel,
  expoSecureStoreModel,
  expoServerSdkModel,
  expressWinstonModel,
  facebookNodejsBusinessSdkModel,
  firebaseModel,
  firebaseAdminModel,
  gotModel,
  grammyModel,
  groqSdkModel,
  idbModel,
  idbKeyvalModel,
  intercomClientModel,
  ioredisModel,
  isomorphicFetchModel,
  jqueryModel,
  jsCookieModel,
  jsforceModel,
  keyvModel,
  klaviyoApiModel,
  kyModel,
  langchainModel,
  llamaindexModel,
  localforageModel,
  log4jsModel,
  loglevelModel,
  logrocketModel,
  loopsModel,
  lruCacheModel,
  mailersendModel,
  mailgunJsModel,
  meilisearchModel,
  memcachedModel,
  messagebirdModel,
  morganModel,
  needleModel,
  newrelicModel,
  nextAuthModel,
  nodeCacheModel,
  nodeFetchModel,
  nodeTelegramBotApiModel,
  nodeZendeskModel,
  nodeCryptoModel,
  nodeFsModel,
  nodeFsPromisesModel,
  nodeHttpModel,
  nodeHttpsModel,
  nodeProcessModel,
  nodeQuerystringModel,
  nodeUtilModel,
  nodemailerModel,
  nookiesModel,
  npmlogModel,
  ofetchModel,
  ollamaModel,
  openaiModel,
  pinoModel,
  pinoHttpModel,
  plaidModel,
  platformCacheStorageModel,
  platformConsoleModel,
  platformCookieStoreModel,
  platformDocumentModel,
  platformDriftModel,
  platformEncodingModel,
  platformErrorsModel,
  platformFetchModel,
  platformFormDataModel,
  platformGooglePublisherTagModel,
  platformHistoryModel,
  platformHubspotTrackingModel,
  platformIndexedDbModel,
  platformIntercomModel,
  platformLocationModel,
  platformMetaPixelModel,
  platformNavigatorModel,
  platformSchedulingModel,
  platformTiktokPixelModel,
  platformUrlModel,
  platformWebCryptoModel,
  platformWebSocketModel,
  platformWebStorageModel,
  platformWindowModel,
  platformXPixelModel,
  platformXmlHttpRequestModel,
  plivoModel,
  postmarkModel,
  pusherModel,
  raygun4jsModel,
  razorpayModel,
  reactFacebookPixelModel,
  reactNativeMmkvModel,
  reactOnesignalModel,
  reactUseIntercomModel,
  redisModel,
  replicateModel,
  requestModel,
  resendModel,
  roarrModel,
  rollbarModel,
  signaleModel,
  smartlookClientModel,
  squareModel,
  stripeModel,
  superagentModel,
  svixModel,
  telegrafModel,
  trackjsModel,
  tslogModel,
  twilioModel,
  typesenseModel,
  undiciModel,
  universalCookieModel,
  weaviateClientModel,
  webPushModel,
  winstonModel,
  wretchModel,
];
