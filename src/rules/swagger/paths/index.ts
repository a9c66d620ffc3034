import type { SwaggerRule } from '../swagger-rule.ts';
import {
  bodyParameterPropertyNotValid,
  bodyParameterSchemaRequired,
  fileParameterMustBeInFormData,
  nonBodyParameterSchemaNotValid,
  parameterListContainsFormDataAndBody,
} from './body-and-form.ts';
import { duplicateOperationPath, partialDuplicateOperationPath, pathRedefined } from './duplicate-paths.ts';
import { paramtersWithSameNameMustHaveSameTypeAndVisibility } from './notification-parameters.ts';
import { totalOperationsCountExceedsMaxAllowed } from './operation-count.ts';
import {
  allowEmptyValueOnlyValidForQueryFormData,
  internalPropertyWithDefaultOptional,
  queryParameterEncodingNotSupported,
} from './parameter-keywords.ts';
import { connectionIdParameterNotAllowed, invalidFormDataParameterName, reservedParameterIsUsed } from './parameter-names.ts';
import { parameterReferenceNotFound, parameterReferenceNotValid, parameterRefLoopNotAllowed } from './parameter-references.ts';
import {
  operationMissingPathParameter,
  pathParameterMissingEncoding,
  pathParameterMustBeRequired,
  pathParameterNotDefinedInTemplate,
} from './path-parameters.ts';
import {
  operationPathContainsUnsupportedCharacters,
  operationPathMayNotContainQueryOrFragment,
  operationPathMustStartWithSlash,
  operationPathTemplateNotValid,
  operationPathVariablesContainDefaults,
} from './path-templates.ts';
import {
  operationParametersAreNotUnique,
  operationParametersContainDuplicateParameter,
  operationParametersContainMultipleBodyParameters,
  pathParametersContainDuplicateParameter,
  pathParametersContainMultipleBodyParameters,
} from './repeated-parameters.ts';

export const pathRules: readonly SwaggerRule[] = [
  operationPathContainsUnsupportedCharacters,
  operationPathMayNotContainQueryOrFragment,
  operationPathMustStartWithSlash,
  operationPathTemplateNotValid,
  operationPathVariablesContainDefaults,
  pathRedefined,
  duplicateOperationPath,
  partialDuplicateOperationPath,
  operationMissingPathParameter,
  pathParameterMustBeRequired,
  pathParameterNotDefinedInTemplate,
  pathParameterMissingEncoding,
  operationParametersAreNotUnique,
  operationParametersContainDuplicateParameter,
  operationParametersContainMultipleBodyParameters,
  pathParametersContainDuplicateParameter,
  pathParametersContainMultipleBodyParameters,
  totalOperationsCountExceedsMaxAllowed,
  connectionIdParameterNotAllowed,
  invalidFormDataParameterName,
  reservedParameterIsUsed,
  parameterReferenceNotFound,
  parameterReferenceNotValid,
  parameterRefLoopNotAllowed,
  bodyParameterPropertyNotValid,
  bodyParameterSchemaRequired,
  nonBodyParameterSchemaNotValid,
  fileParameterMustBeInFormData,
  parameterListContainsFormDataAndBody,
  allowEmptyValueOnlyValidForQueryFormData,
  queryParameterEncodingNotSupported,
  internalPropertyWithDefaultOptional,
  paramtersWithSameNameMustHaveSameTypeAndVisibility,
];
