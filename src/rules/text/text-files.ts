/** The files of a connector that are text. */

import type { ConnectorFile } from '../../connector/connector.ts';
import { decodeText } from '../../connector/decode-text.ts';
import type { ConnectorDocuments } from '../../connector/documents.ts';

export interface TextFile {
  readonly file: ConnectorFile;
  readonly text: string;
}

const LOOKED_AT = 8_192;

/** Every file that was read and holds no zero bytes, which only binary files have (UTF-16 announces itself by its first two bytes). */
export function textFiles(documents: ConnectorDocuments): readonly TextFile[] {
  return documents.connector.files.flatMap((file) => {
    if (file.blob.kind !== 'bytes' || file.artifact === 'package' || file.artifact === 'icon' || file.artifact === 'image') return [];
    const { bytes } = file.blob;
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return !isUtf16 && bytes.subarray(0, LOOKED_AT).includes(0)
      ? []
      : [{ file, text: documents.jsonAt(file.path)?.text ?? decodeText(bytes) }];
  });
}
