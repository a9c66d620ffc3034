/** The settings of a repository, as the rest of the code sees them: complete, every default filled in. */
import type { Level, Preset, Profile } from '../rules/rule.ts';

export interface KnownConnector {
  readonly name: string;
  /** `certified`: of Microsoft or of the owner of the service. */
  readonly owner: 'certified' | 'independent-publisher';
  /** As in an API definition. */
  readonly host?: string;
  readonly basePath?: string;
}

export interface Configuration {
  readonly preset: Preset;
  /** Levels by rule id; what is not named here follows the preset. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Folders that hold connectors, by profile, without a trailing slash. */
  readonly folders: Readonly<Record<Profile, readonly string[]>>;
  /** Branches that a pull request may aim at; the first one is named in messages. */
  readonly baseBranches: readonly string[];
  readonly title: {
    /** What follows the connector's name, e.g. `(Independent Publisher)`. */
    readonly suffix: string;
    /** The word before the name of a proposal, e.g. `Proposal`. */
    readonly proposalPrefix: string;
  };
  readonly screenshots: {
    /** Successful flow runs asked of a new connector; one operation each, so never more than it has operations. */
    readonly flows: number;
  };
  /** Connectors that are published but have no folder in the repository, most of all Microsoft's own. */
  readonly knownConnectors: readonly KnownConnector[];
  readonly packageZip: 'off' | 'optional' | 'required';
  readonly limits: {
    /** Largest file that is read, in bytes. */
    readonly fileBytes: number;
  };
  readonly report: {
    /** How the verdict is published beside the comment. */
    readonly status: 'check-run' | 'commit-status';
    /** Name of the check run or status; the one to require in branch protection. */
    readonly name: string;
    readonly comment: boolean;
    /** Accounts whose comments with our marker are our own, former identities of the bot included. */
    readonly logins: readonly string[];
  };
}

export const DEFAULT_CONFIGURATION: Configuration = {
  preset: 'calibrated',
  rules: {},
  folders: {
    'independent-publisher': ['independent-publisher-connectors'],
    certified: ['certified-connectors'],
    custom: ['custom-connectors'],
  },
  baseBranches: ['dev'],
  title: { suffix: '(Independent Publisher)', proposalPrefix: 'Proposal' },
  screenshots: { flows: 3 },
  knownConnectors: [],
  packageZip: 'optional',
  limits: { fileBytes: 25_000_000 },
  report: { status: 'check-run', name: 'Connector Preflight', comment: true, logins: ['github-actions[bot]'] },
};
