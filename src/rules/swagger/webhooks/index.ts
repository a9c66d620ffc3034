import type { SwaggerRule } from '../swagger-rule.ts';
import {
  notificationUrlNotAllowedInThisPosition,
  notificationUrlNotInternal,
  notificationUrlNotRequired,
  notificationUrlNotString,
} from './notification-url-rules.ts';

export const webhookRules: readonly SwaggerRule[] = [
  notificationUrlNotAllowedInThisPosition,
  notificationUrlNotInternal,
  notificationUrlNotRequired,
  notificationUrlNotString,
];
