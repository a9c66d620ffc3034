/** Why an error that merged pull requests get is right all the same: each kind was looked at case by case. */
export const JUSTIFIED: Readonly<Record<string, string>> = {
  BrandColorNotIndependentPublisher:
    'Written rule; reviewers asked for it in five pull requests, and every connector published since has the colour: these were repaired later.',
  JsonSyntaxInvalid: 'The files cannot be read by a strict parser: missing commas, brackets that do not match.',
  SingleConnector: 'Two connectors are really changed; three of the five are sweeps and renames by maintainers.',
  ArtifactMisnamed: 'The program validates only files named apiDefinition.swagger.json, so these swaggers were never validated.',
  RequiredPropertyMissing:
    'Quoted output of the closed validator; two of the swaggers were misnamed and so never validated, one is older than the check.',
  ConnectorDeleted: 'A revert and a rename by maintainers; a publisher is asked to deprecate instead.',
  DefaultResponseHasSchema: 'Quoted output of the closed validator; both are older than the check of this folder (October 2021).',
  ConnectorMetadataPropertiesMissing: 'Quoted output of the closed validator; both are older than the check of this folder (October 2021).',
  UiConstraintTypeInvalid:
    'The service wants text where the file has a boolean; quoted from its validator in another pull request of the same month.',
  PolicyOperationNotFound: 'The policy names an operation that is not there and so never runs.',
  SecurityBasicWithoutConnectionParameter: 'The swagger signs in with a user and a password, and nobody is asked for a password.',
  SecurityApiKeyWithoutConnectionParameter: 'The swagger signs in with a key, and nobody is asked for one.',
  OperationIdRenamedCosmetically: 'Four published operations lose the names under which flows know them.',
  FieldLengthExceeded: 'The swagger was misnamed and so never validated.',
  ValueContainsRestrictedWords: 'Quoted output of the closed validator: the title holds the word API.',
};
