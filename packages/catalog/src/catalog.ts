// Generated from the files in ./packages: run `pnpm generate` after adding one.
import type { PackageModel } from '@privet/model';
import adyenApiLibraryModel from './packages/@adyen/api-library.ts';
import awsLambdaPowertoolsLoggerModel from './packages/@aws-lambda-powertools/logger.ts';
import awsSdkClientSesModel from './packages/@aws-sdk/client-ses.ts';
import awsSdkClientSesv2Model from './packages/@aws-sdk/client-sesv2.ts';
import awsSdkClientSnsModel from './packages/@aws-sdk/client-sns.ts';
import customerioCdpAnalyticsBrowserModel from './packages/@customerio/cdp-analytics-browser.ts';
import elasticElasticsearchModel from './packages/@elastic/elasticsearch.ts';
import getbrevoBrevoModel from './packages/@getbrevo/brevo.ts';
import googleCloudLoggingModel from './packages/@google-cloud/logging.ts';
import hubspotApiClientModel from './packages/@hubspot/api-client.ts';
import intercomMessengerJsSdkModel from './packages/@intercom/messenger-js-sdk.ts';
import logtapeLogtapeModel from './packages/@logtape/logtape.ts';
import mailchimpMailchimpMarketingModel from './packages/@mailchimp/mailchimp_marketing.ts';
import mailchimpMailchimpTransactionalModel from './packages/@mailchimp/mailchimp_transactional.ts';
import microsoftMicrosoftGraphClientModel from './packages/@microsoft/microsoft-graph-client.ts';
import mollieApiClientModel from './packages/@mollie/api-client.ts';
import nestjsCommonModel from './packages/@nestjs/common.ts';
import novuApiModel from './packages/@novu/api.ts';
import novuNodeModel from './packages/@novu/node.ts';
import onesignalNodeOnesignalModel from './packages/@onesignal/node-onesignal.ts';
import opensearchProjectOpensearchModel from './packages/@opensearch-project/opensearch.ts';
import paypalCheckoutServerSdkModel from './packages/@paypal/checkout-server-sdk.ts';
import paypalPaypalServerSdkModel from './packages/@paypal/paypal-server-sdk.ts';
import retracedhqRetracedModel from './packages/@retracedhq/retraced.ts';
import sendgridMailModel from './packages/@sendgrid/mail.ts';
import slackWebApiModel from './packages/@slack/web-api.ts';
import slackWebhookModel from './packages/@slack/webhook.ts';
import stripeReactStripeJsModel from './packages/@stripe/react-stripe-js.ts';
import stripeStripeJsModel from './packages/@stripe/stripe-js.ts';
import vonageServerSdkModel from './packages/@vonage/server-sdk.ts';
import ablyModel from './packages/ably.ts';
import algoliasearchModel from './packages/algoliasearch.ts';
import braintreeModel from './packages/braintree.ts';
import bunyanModel from './packages/bunyan.ts';
import chargebeeModel from './packages/chargebee.ts';
import consolaModel from './packages/consola.ts';
import crispApiModel from './packages/crisp-api.ts';
import crispSdkWebModel from './packages/crisp-sdk-web.ts';
import customerioNodeModel from './packages/customerio-node.ts';
import debugModel from './packages/debug.ts';
import discordJsModel from './packages/discord.js.ts';
import electronLogModel from './packages/electron-log.ts';
import expoServerSdkModel from './packages/expo-server-sdk.ts';
import expressWinstonModel from './packages/express-winston.ts';
import facebookNodejsBusinessSdkModel from './packages/facebook-nodejs-business-sdk.ts';
import firebaseAdminModel from './packages/firebase-admin.ts';
import grammyModel from './packages/grammy.ts';
import intercomClientModel from './packages/intercom-client.ts';
import jsforceModel from './packages/jsforce.ts';
import klaviyoApiModel from './packages/klaviyo-api.ts';
import log4jsModel from './packages/log4js.ts';
import loglevelModel from './packages/loglevel.ts';
import loopsModel from './packages/loops.ts';
import mailersendModel from './packages/mailersend.ts';
import mailgunJsModel from './packages/mailgun.js.ts';
import meilisearchModel from './packages/meilisearch.ts';
import messagebirdModel from './packages/messagebird.ts';
import morganModel from './packages/morgan.ts';
import nodeTelegramBotApiModel from './packages/node-telegram-bot-api.ts';
import nodeZendeskModel from './packages/node-zendesk.ts';
import nodeCryptoModel from './packages/node/crypto.ts';
import nodeFsModel from './packages/node/fs.ts';
import nodeFsPromisesModel from './packages/node/fs/promises.ts';
import nodeProcessModel from './packages/node/process.ts';
import nodeQuerystringModel from './packages/node/querystring.ts';
import nodeUtilModel from './packages/node/util.ts';
import nodemailerModel from './packages/nodemailer.ts';
import npmlogModel from './packages/npmlog.ts';
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
import razorpayModel from './packages/razorpay.ts';
import reactFacebookPixelModel from './packages/react-facebook-pixel.ts';
import reactOnesignalModel from './packages/react-onesignal.ts';
import reactUseIntercomModel from './packages/react-use-intercom.ts';
import resendModel from './packages/resend.ts';
import roarrModel from './packages/roarr.ts';
import signaleModel from './packages/signale.ts';
import squareModel from './packages/square.ts';
import stripeModel from './packages/stripe.ts';
import svixModel from './packages/svix.ts';
import telegrafModel from './packages/telegraf.ts';
import tslogModel from './packages/tslog.ts';
import twilioModel from './packages/twilio.ts';
import typesenseModel from './packages/typesense.ts';
import webPushModel from './packages/web-push.ts';
import winstonModel from './packages/winston.ts';

/** What every package and platform API that Privet knows does with data. */
export const catalog: readonly PackageModel[] = [
  adyenApiLibraryModel,
  awsLambdaPowertoolsLoggerModel,
  awsSdkClientSesModel,
  awsSdkClientSesv2Model,
  awsSdkClientSnsModel,
  customerioCdpAnalyticsBrowserModel,
  elasticElasticsearchModel,
  getbrevoBrevoModel,
  googleCloudLoggingModel,
  hubspotApiClientModel,
  intercomMessengerJsSdkModel,
  logtapeLogtapeModel,
  mailchimpMailchimpMarketingModel,
  mailchimpMailchimpTransactionalModel,
  microsoftMicrosoftGraphClientModel,
  mollieApiClientModel,
  nestjsCommonModel,
  novuApiModel,
  novuNodeModel,
  onesignalNodeOnesignalModel,
  opensearchProjectOpensearchModel,
  paypalCheckoutServerSdkModel,
  paypalPaypalServerSdkModel,
  retracedhqRetracedModel,
  sendgridMailModel,
  slackWebApiModel,
  slackWebhookModel,
  stripeReactStripeJsModel,
  stripeStripeJsModel,
  vonageServerSdkModel,
  ablyModel,
  algoliasearchModel,
  braintreeModel,
  bunyanModel,
  chargebeeModel,
  consolaModel,
  crispApiModel,
  crispSdkWebModel,
  customerioNodeModel,
  debugModel,
  discordJsModel,
  electronLogModel,
  expoServerSdkModel,
  expressWinstonModel,
  facebookNodejsBusinessSdkModel,
  firebaseAdminModel,
  grammyModel,
  intercomClientModel,
  jsforceModel,
  klaviyoApiModel,
  log4jsModel,
  loglevelModel,
  loopsModel,
  mailersendModel,
  mailgunJsModel,
  meilisearchModel,
  messagebirdModel,
  morganModel,
  nodeTelegramBotApiModel,
  nodeZendeskModel,
  nodeCryptoModel,
  nodeFsModel,
  nodeFsPromisesModel,
  nodeProcessModel,
  nodeQuerystringModel,
  nodeUtilModel,
  nodemailerModel,
  npmlogModel,
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
  razorpayModel,
  reactFacebookPixelModel,
  reactOnesignalModel,
  reactUseIntercomModel,
  resendModel,
  roarrModel,
  signaleModel,
  squareModel,
  stripeModel,
  svixModel,
  telegrafModel,
  tslogModel,
  twilioModel,
  typesenseModel,
  webPushModel,
  winstonModel,
];
