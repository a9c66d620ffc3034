/** A readme or an intro to begin with: what the other files tell is filled in, and what only the publisher knows is marked with TODO. */
import { apiTitleOf } from '../../connector/api-facts.ts';
import type { Connector } from '../../connector/connector.ts';
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { member } from '../../connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { textOf } from '../../connector/swagger/swagger.ts';
import type { Fix } from '../../fixes/fix.ts';
import { KNOWN_ISSUES, OBTAINING_CREDENTIALS, PREREQUISITES, PUBLISHER, SUPPORTED_OPERATIONS } from './template.ts';

export function readmeSkeletonFix(documents: ConnectorDocuments): Fix {
  const { connector } = documents;
  return { kind: 'create', path: `${connector.folder}/${ARTIFACT_NAMES.readme}`, text: readmeSkeleton(documents) };
}

function readmeSkeleton(documents: ConnectorDocuments): string {
  const { api, connector, properties } = documents;
  const title = onLine(apiTitleOf(api)) || onLine(connector.name);
  const about = onLine(textOf(member(api?.root, 'info'), 'description'));
  const publisher = onLine(textOf(member(properties?.document.value, 'properties'), 'publisher'));
  const operations = (api?.operations ?? []).filter(({ internal, deprecated }) => !internal && !deprecated);
  const described = operations.flatMap(({ id, value }) => {
    const name = onLine(textOf(value, 'summary')) || onLine(id);
    return name === '' ? [] : [`### ${name}\n${onLine(textOf(value, 'description')) || 'TODO: say what it does.'}`];
  });
  return sections([
    `# ${title}\n${about || 'TODO: say in two or three sentences what the service is.'}`,
    `## ${PUBLISHER.name}: ${publisher || 'TODO'}`,
    `## ${PREREQUISITES.name}\nTODO: say which account, plan or licence is needed.`,
    [`## ${SUPPORTED_OPERATIONS.name}`, ...(described.length > 0 ? described : ['TODO: list the actions and triggers.'])].join('\n'),
    `## ${OBTAINING_CREDENTIALS.name}\nTODO: say how to get what the connection asks for, or that nothing is needed.`,
    `## ${KNOWN_ISSUES.name}\nTODO: say what does not work, or write “None”.`,
  ]);
}

export function introSkeletonFix({ folder, name }: Connector): Fix {
  const text = sections([
    `# ${onLine(name)}\nTODO: say what the service is and who uses it.`,
    '## What the connector will do\nTODO: list the actions and triggers that you plan to provide.',
    '## Contact\nTODO: give your e-mail address if you look for somebody to build the connector with.',
  ]);
  return { kind: 'create', path: `${folder}/${ARTIFACT_NAMES.intro}`, text };
}

/** Texts of the other files on one line, so that none of them begins a block of its own. */
function onLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
