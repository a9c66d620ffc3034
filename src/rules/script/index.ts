/** Every rule about script.csx, in the order of the index. */
import type { ConnectorRule } from '../connector-rule.ts';
import { scriptClassMissing, scriptExecuteAsyncMissing } from './script-class.ts';
import { scriptFileNameInvalid, scriptTooLarge } from './script-file.ts';
import { scriptUnknownOperationId } from './script-operations.ts';
import { scriptHttpClient, scriptNamespaceUnsupported } from './script-platform.ts';
export const scriptRules: readonly ConnectorRule[] = [
  scriptFileNameInvalid,
  scriptTooLarge,
  scriptClassMissing,
  scriptExecuteAsyncMissing,
  scriptHttpClient,
  scriptNamespaceUnsupported,
  scriptUnknownOperationId,
];
