// Generated from the files in ./packages: run `pnpm generate` after adding one.
import type { PackageModel } from '@privet/model';
import awsSdkClientSesModel from './packages/@aws-sdk/client-ses.ts';
import awsSdkClientSesv2Model from './packages/@aws-sdk/client-sesv2.ts';
import awsSdkClientSnsModel from './packages/@aws-sdk/client-sns.ts';
import getbrevoBrevoModel from './packages/@getbrevo/brevo.ts';
import mailchimpMailchimpTransactionalModel from './packages/@mailchimp/mailchimp_transactional.ts';
import microsoftMicrosoftGraphClientModel from './packages/@microsoft/microsoft-graph-client.ts';
import novuApiModel from './packages/@novu/api.ts';
import novuNodeModel from './packages/@novu/node.ts';
import onesignalNodeOnesignalModel from './packages/@onesignal/node-onesignal.ts';
import sendgridMailModel from './packages/@sendgrid/mail.ts';
import slackWebApiModel from './packages/@slack/web-api.ts';
import slackWebhookModel from './packages/@slack/webhook.ts';
import vonageServerSdkModel from './packages/@vonage/server-sdk.ts';
import ablyModel from './packages/ably.ts';
import discordJsModel from './packages/discord.js.ts';
import expoServerSdkModel from './packages/expo-server-sdk.ts';
import firebaseAdminModel from './packages/firebase-admin.ts';
import grammyModel from './packages/grammy.ts';
import loopsModel from './packages/loops.ts';
import mailersendModel from './packages/mailersend.ts';
import mailgunJsModel from './packages/mailgun.js.ts';
import messagebirdModel from './packages/messagebird.ts';
import nodeTelegramBotApiModel from './packages/node-telegram-bot-api.ts';
import nodeCryptoModel from './packages/node/crypto.ts';
import nodeFsModel from './packages/node/fs.ts';
import nodeFsPromisesModel from './packages/node/fs/promises.ts';
import nodeProcessModel from './packages/node/process.ts';
import nodeQuerystringModel from './packages/node/querystring.ts';
import nodeUtilModel from './packages/node/util.ts';
import nodemailerModel from './packages/nodemailer.ts';
import platformCacheStorageModel from './packages/platform/cache-storage.ts';
import platformConsoleModel from './packages/platform/console.ts';
import platformCookieStoreModel from './packages/platform/cookie-store.ts';
import platformDocumentModel from './packages/platform/document.ts';
import platformEncodingModel from './packages/platform/encoding.ts';
import platformErrorsModel from './packages/platform/errors.ts';
import platformFetchModel from './packages/platform/fetch.ts';
import platformFormDataModel from './packages/platform/form-data.ts';
import platformHistoryModel from './packages/platform/history.ts';
import platformIndexedDbModel from './packages/platform/indexed-db.ts';
import platformLocationModel from './packages/platform/location.ts';
import platformNavigatorModel from './packages/platform/navigator.ts';
import platformSchedulingModel from './packages/platform/scheduling.ts';
import platformUrlModel from './packages/platform/url.ts';
import platformWebCryptoModel from './packages/platform/web-crypto.ts';
import platformWebSocketModel from './packages/platform/web-socket.ts';
import platformWebStorageModel from './packages/platform/web-storage.ts';
import platformWindowModel from './packages/platform/window.ts';
import platformXmlHttpRequestModel from './packages/platform/xml-http-request.ts';
import plivoModel from './packages/plivo.ts';
import postmarkModel from './packages/postmark.ts';
import pusherModel from './packages/pusher.ts';
import reactOnesignalModel from './packages/react-onesignal.ts';
import resendModel from './packages/resend.ts';
import svixModel from './packages/svix.ts';
import telegrafModel from './packages/telegraf.ts';
import twilioModel from './packages/twilio.ts';
import webPushModel from './packages/web-push.ts';

/** What every package and platform API that Privet knows does with data. */
export const catalog: readonly PackageModel[] = [
  awsSdkClientSesModel,
  awsSdkClientSesv2Model,
  awsSdkClientSnsModel,
  getbrevoBrevoModel,
  mailchimpMailchimpTransactionalModel,
  microsoftMicrosoftGraphClientModel,
  novuApiModel,
  novuNodeModel,
  onesignalNodeOnesignalModel,
  sendgridMailModel,
  slackWebApiModel,
  slackWebhookModel,
  vonageServerSdkModel,
  ablyModel,
  discordJsModel,
  expoServerSdkModel,
  firebaseAdminModel,
  grammyModel,
  loopsModel,
  mailersendModel,
  mailgunJsModel,
  messagebirdModel,
  nodeTelegramBotApiModel,
  nodeCryptoModel,
  nodeFsModel,
  nodeFsPromisesModel,
  nodeProcessModel,
  nodeQuerystringModel,
  nodeUtilModel,
  nodemailerModel,
  platformCacheStorageModel,
  platformConsoleModel,
  platformCookieStoreModel,
  platformDocumentModel,
  platformEncodingModel,
  platformErrorsModel,
  platformFetchModel,
  platformFormDataModel,
  platformHistoryModel,
  platformIndexedDbModel,
  platformLocationModel,
  platformNavigatorModel,
  platformSchedulingModel,
  platformUrlModel,
  platformWebCryptoModel,
  platformWebSocketModel,
  platformWebStorageModel,
  platformWindowModel,
  platformXmlHttpRequestModel,
  plivoModel,
  postmarkModel,
  pusherModel,
  reactOnesignalModel,
  resendModel,
  svixModel,
  telegrafModel,
  twilioModel,
  webPushModel,
];
