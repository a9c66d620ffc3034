/** The review: a pure function of facts and configuration. Everything that GitHub or a terminal shows is made from its result. */
import { readDecisions, recordedChangeSets } from '../bot/read-decisions.ts';
import type { Change } from '../changes/change.ts';
import type { Configuration } from '../config/configuration.ts';
import type { ConfigurationProblem } from '../config/load-configuration.ts';
import type { Connector } from '../connector/connector.ts';
import { documentsOf } from '../connector/documents.ts';
import { findConnectors } from '../connector/layout.ts';
import type { Swagger } from '../connector/swagger/swagger.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import { evaluateLifecycle } from '../lifecycle/lifecycle.ts';
import { type OutlinedOperation, outlineOperations } from '../preview/outline-operations.ts';
import { fingerprints } from '../rules/fingerprint.ts';
import { concernsStage, type PullRequestSubject, type TouchedConnector } from '../rules/pull-request-rule.ts';
import { pullRequestRules, ruleById } from '../rules/registry.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import { changeSetOf } from './change-set.ts';
import { type CheckedFiles, checkConnector } from './check-connector.ts';
import { type ComparedVersions, compareVersions } from './compare-versions.ts';
import { levelOf, milder } from './levels.ts';
import { evaluateMending } from './mending.ts';
import { planNextSteps } from './next-steps.ts';
import type { PassedCheck, Review, ReviewedConnector } from './review.ts';
import { evaluateGaps, evaluateStage, evaluateVerdict, mainConnector, namesOfTouched, stageOfConnector } from './stage.ts';
import { parseTitle } from './title.ts';
import {
  type AcceptedChanges,
  applyWaivers,
  evaluateAcceptance,
  evaluateDecisions,
  type StandingDecisions,
  type WaivedFindings,
} from './waivers.ts';

/** `problems`: what is wrong with the configuration itself. */
export function reviewPullRequest(
  pullRequest: PullRequest,
  configuration: Configuration,
  problems: readonly ConfigurationProblem[],
): Review {
  const connectors = findConnectors(pullRequest, configuration.folders);
  const stage = evaluateStage(pullRequest, connectors, configuration.title);
  const profile = mainConnector(connectors, pullRequest.title, configuration.title)?.profile ?? 'independent-publisher';
  const subject: PullRequestSubject = { pullRequest, configuration, configurationProblems: problems, stage, connectors };
  const own = checkPullRequest(subject, profile);
  const checked = connectors.map((connector) => checkTouched(connector, configuration));
  const versions = compareVersions(connectors, configuration, pullRequest.previous);
  const standing = evaluateDecisions(readDecisions(pullRequest, configuration), recordedChangeSets(pullRequest, configuration));
  const breaking = evaluateAcceptance(changeSetOf(versions.update?.changes ?? []), standing.acceptances);
  const all = [...own.findings, ...versions.findings, ...checked.flatMap((one) => one.findings)];
  const waived = applyWaivers(all, standing, (id) => ruleById(id) !== undefined);
  const { findings, undecided } = waived;
  const gaps = [...evaluateGaps(pullRequest, connectors), ...checked.flatMap((one) => one.gaps), ...standing.gaps];
  const mending = evaluateMending(
    connectors.flatMap((touched) => (touched.head === null ? [] : [{ head: touched.head, check: checkerOf(touched, subject, profile) }])),
    { pullRequest, findings, suggests: configuration.report.suggestions && pullRequest.state === 'open' },
  );
  // A finding that may be waived speaks neither for nor against the pull request; the gap keeps the verdict open.
  const verdict = evaluateVerdict({
    stage,
    findings: findings.filter((finding) => !undecided.has(finding)),
    gaps,
    blockingChanges: breaking?.holds ? 0 : versions.blocking,
  });
  const lifecycle = evaluateLifecycle(
    pullRequest,
    { stage, verdict, onHold: standing.hold !== undefined, hasPackage: connectors.some(bringsPackage) },
    configuration,
  );
  const { turn } = lifecycle;
  return {
    pullRequest: identify(pullRequest),
    stage,
    verdict,
    turn,
    lifecycle,
    connectors: connectors.map((connector) => summarise(connector, versions.update?.changes ?? [])),
    findings,
    ...(versions.update === undefined ? {} : { update: versions.update }),
    passed: own.passed,
    nextSteps: planNextSteps({
      stage,
      verdict,
      lifecycle,
      draft: pullRequest.draft,
      findings,
      gaps,
      breaking: breaking?.holds ? [] : breakingOperations(versions),
      proposalWord: proposalWord(pullRequest, connectors, configuration),
    }),
    gaps,
    ...(mending === undefined ? {} : { mending }),
    ...suggestedTitle(own.findings),
    ...decided(standing, waived, breaking),
  };
}

function bringsPackage({ head }: TouchedConnector): boolean {
  return head?.files.some(({ artifact }) => artifact === 'package') ?? false;
}

function decided(
  { hold }: StandingDecisions,
  { waivers }: WaivedFindings,
  breaking: AcceptedChanges | undefined,
): Pick<Review, 'decisions'> {
  if (hold === undefined && breaking === undefined && waivers.length === 0) return {};
  return { decisions: { waivers, ...(breaking === undefined ? {} : { breaking }), ...(hold === undefined ? {} : { hold }) } };
}

function checkPullRequest(subject: PullRequestSubject, profile: Profile): { findings: Finding[]; passed: PassedCheck[] } {
  const findings: Finding[] = [];
  const passed: PassedCheck[] = [];
  for (const rule of pullRequestRules) {
    const level = levelOf(rule, profile, subject.configuration);
    if (level === 'off' || !concernsStage(rule, subject.stage)) continue;
    if (rule.yieldsTo?.some((id) => findings.some((finding) => finding.rule === id))) continue;
    const before = findings.length;
    rule.check(subject, ({ message, help, atMost, file, line, fix }) => {
      findings.push({
        rule: rule.id,
        severity: milder(level, atMost),
        message,
        help: help ?? [rule.remedy],
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(fix === undefined ? {} : { fix }),
      });
    });
    if (findings.length === before) passed.push({ rule: rule.id, summary: rule.summary });
  }
  return { findings, passed };
}

/** What would be said of a connector of the pull request if it were another one. */
function checkerOf(touched: TouchedConnector, subject: PullRequestSubject, profile: Profile): (connector: Connector) => readonly Finding[] {
  return (head) => {
    const connectors = subject.connectors.map((one) => (one === touched ? { ...one, head } : one));
    return [...checkPullRequest({ ...subject, connectors }, profile).findings, ...checkHead(touched, head, subject.configuration).findings];
  };
}

/** Findings of a connector as the pull request would leave it; what the base branch has already is marked. */
function checkTouched(connector: TouchedConnector, configuration: Configuration): CheckedFiles {
  const { head, base } = connector;
  if (head === null) return { findings: [], gaps: [] };
  const now = checkHead(connector, head, configuration);
  if (base === null || base.files.length === 0 || now.findings.length === 0) return now;
  const before = new Set(fingerprints(checkConnector(base, configuration).findings));
  const names = fingerprints(now.findings);
  const findings = now.findings.map((finding, index) => (before.has(names[index] ?? '') ? markInBase(finding, configuration) : finding));
  return { ...now, findings };
}

/** The readme of a proposal is an introduction under another name (IntroMissing says so): the template of readmes is not for it. */
function checkHead(connector: TouchedConnector, head: Connector, configuration: Configuration): CheckedFiles {
  const checked = checkConnector(head, configuration);
  if (stageOfConnector(connector) !== 'proposal') return checked;
  return { ...checked, findings: checked.findings.filter(({ rule }) => ruleById(rule)?.subject !== 'readme') };
}

/** An update is not held up by what was published before it, unless the written rules are asked for as they are. */
function markInBase(finding: Finding, { preset }: Configuration): Finding {
  return { ...finding, inBase: true, severity: preset === 'documented' ? finding.severity : 'info' };
}

function identify({ repository, number, title, author, draft, head, base }: PullRequest): Review['pullRequest'] {
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(number === undefined ? {} : { number }),
    title,
    author,
    draft,
    head: head.sha,
    base,
  };
}

function summarise(connector: TouchedConnector, changes: readonly Change[]): ReviewedConnector {
  const { folder, name, profile, head, base } = connector;
  const api = head === null ? undefined : documentsOf(head).api;
  return {
    folder,
    name,
    profile,
    change: head === null ? 'deleted' : base === null ? 'new' : 'changed',
    ...(api && { operations: api.operations.length }),
    ...(api && stageOfConnector(connector) !== 'proposal' && { outline: outline(connector, api, changes) }),
  };
}

/** `changes`: those of all connectors of the pull request. */
function outline({ folder, base }: TouchedConnector, api: Swagger, changes: readonly Change[]): readonly OutlinedOperation[] {
  const own = changes.filter(({ file }) => file?.startsWith(`${folder}/`));
  return outlineOperations(base === null ? undefined : documentsOf(base).api, api, own);
}

/** Names of the operations that break, as their users know them. */
function breakingOperations({ update }: ComparedVersions): string[] {
  const breaking = (update?.changes ?? []).filter(({ impact }) => impact === 'breaking');
  return [...new Set(breaking.map(({ operationName, operation }) => operationName ?? operation ?? ''))];
}

/** The word that a title has as long as there is only a proposal; undefined when this title has none. */
function proposalWord({ title }: PullRequest, connectors: readonly TouchedConnector[], configuration: Configuration): string | undefined {
  const { proposal } = parseTitle(title, configuration.title, connectors.flatMap(namesOfTouched));
  return proposal ? configuration.title.proposalPrefix : undefined;
}

function suggestedTitle(findings: readonly Finding[]): { suggestedTitle?: string } {
  const fix = findings.map((finding) => finding.fix).find((candidate) => candidate?.kind === 'title');
  return fix?.kind === 'title' ? { suggestedTitle: fix.title } : {};
}
