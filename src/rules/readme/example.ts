/** The readme of the sample connector with one passage changed, for the examples of the readme rules. */
import { README_NAME, sampleReadme } from '../sample-connector.ts';

/** The files of an example whose readme has `passage` replaced wherever it stands. */
export function readmeWith(passage: string, replacement: string): { readonly files: Readonly<Record<string, string>> } {
  return { files: { [README_NAME]: sampleReadme.replaceAll(passage, replacement) } };
}
