/** The settings of a repository, as the rest of the code sees them: complete, every default filled in. */
import type { CommandName } from '../bot/commands/command.ts';
import type { Need } from '../bot/permissions.ts';
import type { Level, Preset, Profile } from '../rules/rule.ts';

/** A published connector that the settings name. */
export interface KnownConnector {
  readonly name: string;
  /** `certified`: of Microsoft or of the owner of the service. */
  readonly owner: 'certified' | 'independent-publisher';
  /** As in an API definition. */
  readonly host?: string;
  readonly basePath?: string;
}

/** The labels that the bot may set, and no others. */
export const LABEL_KEYS = ['independent-publisher', 'proposal', 'new', 'validation', 'partner-attention', 'attention', 'on-hold'] as const;
/** What a label says, whatever it is called in the repository. */
export type LabelKey = (typeof LABEL_KEYS)[number];

/** Every setting, complete; made by `loadConfiguration`. */
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
    /** Whether what a machine can mend is suggested beside the lines of the pull request. */
    readonly suggestions: boolean;
    /** Accounts whose comments with our marker are our own, former identities of the bot included. */
    readonly logins: readonly string[];
  };
  readonly commands: {
    /** What a command begins with: a slash and a word in lower case. */
    readonly prefix: string;
    /** Who may use a command, where it is not as the command itself says. */
    readonly allow: Readonly<Partial<Record<CommandName, Need>>>;
  };
  readonly certification: {
    /** Accounts that answer for the certification; their messages say where it stands. */
    readonly logins: readonly string[];
    /** A label that others set when an approved connector is on its way; "" for none. */
    readonly deployingLabel: string;
    /** The same when it is live. */
    readonly deployedLabel: string;
  };
  readonly labels: {
    /** Whether the bot sets and takes off the labels of `names`. */
    readonly manage: boolean;
    /** Whether it creates those of them that the repository does not have. */
    readonly create: boolean;
    /** A label that asks for a review and is taken off again; "" for none. */
    readonly recheck: string;
    /** What each label is called in the repository; "" for one that is not used. */
    readonly names: Readonly<Record<LabelKey, string>>;
  };
}

/** The settings of a repository that has written none. */
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
  report: { status: 'check-run', name: 'Connector Preflight', comment: true, suggestions: true, logins: ['github-actions[bot]'] },
  commands: { prefix: '/preflight', allow: {} },
  certification: { logins: ['certificationteam'], deployingLabel: 'deployment-in-progress', deployedLabel: 'deployed' },
  labels: {
    manage: false,
    create: false,
    recheck: 'recheck',
    names: {
      'independent-publisher': 'independent-publisher-connector',
      proposal: 'Proposal',
      new: 'New',
      validation: 'Validation phase',
      'partner-attention': 'needs:partner-attention',
      attention: 'needs:attention',
      'on-hold': 'On Hold',
    },
  },
};
