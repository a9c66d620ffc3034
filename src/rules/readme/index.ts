/** Every rule about readme.md and intro.md, in the order of the index. */
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeOperationNotDocumented, readmeOperationsWithoutHeadings, readmeOperationUnknown } from './described-operations.ts';
import { readmeIntroMissing, readmeIntroShort } from './introduction.ts';
import { readmeBrokenLink, readmeEmptyLink, readmeInsecureLink, readmeLocalImage } from './links.ts';
import { readmeOAuthRedirectNotMentioned, readmeOAuthStepsMissing } from './oauth-steps.ts';
import { readmePlaceholderText } from './placeholder.ts';
import { readmePublisherDiffers, readmePublisherEmpty } from './publisher.ts';
import { markdownNotReadable } from './readability.ts';
import {
  readmeCredentialsSectionMissing,
  readmeHeadingWithoutBlank,
  readmeSectionEmpty,
  readmeSectionLevel,
  readmeSectionMissing,
  readmeSectionNameDiffers,
} from './sections.ts';
import { readmeManyTitles, readmeTitleDiffers, readmeTitleHasSuffix, readmeTitleMissing } from './title.ts';

export const readmeRules: readonly ConnectorRule[] = [
  markdownNotReadable,
  readmeTitleMissing,
  readmeManyTitles,
  readmeTitleDiffers,
  readmeTitleHasSuffix,
  readmeIntroMissing,
  readmeIntroShort,
  readmeSectionMissing,
  readmeCredentialsSectionMissing,
  readmeSectionEmpty,
  readmeSectionNameDiffers,
  readmeSectionLevel,
  readmeHeadingWithoutBlank,
  readmePlaceholderText,
  readmePublisherEmpty,
  readmePublisherDiffers,
  readmeOperationNotDocumented,
  readmeOperationUnknown,
  readmeOperationsWithoutHeadings,
  readmeOAuthStepsMissing,
  readmeOAuthRedirectNotMentioned,
  readmeLocalImage,
  readmeBrokenLink,
  readmeInsecureLink,
  readmeEmptyLink,
];
