/**
 * Compares a published connector with its update: what breaks existing flows, what may break them, what is safe, and whether the program
 * will take the update for a minor or a major one. Only the connectors that are handed over are looked at.
 *
 * Never throws for what is in the files. `update` is undefined, and `gaps` says why, where a swagger could not be read: an empty list of
 * changes means that nothing changed only as long as `gaps` is empty.
 *
 * @example
 * const { changes } = diffConnectors(published, changed);
 * const breaking = changes.filter(({ impact }) => impact === 'breaking');
 */
export declare function diffConnectors(base: Connector, head: Connector, configuration?: Configuration): ChangesReport;

/** The settings of a repository that has written none. */
export declare const DEFAULT_CONFIGURATION: Configuration;

/**
 * Reads settings as they stand in `.github/connector-preflight.yml`. `text`: the file's content, or null where the base branch has none.
 * Never throws: what is wrong in it is among `problems`, and the default applies to that key alone.
 *
 * @example
 * const { configuration, problems } = loadConfiguration('version: 1\npreset: documented\n');
 */
export declare function loadConfiguration(text: string | null): LoadedConfiguration;

/**
 * Reads the facts of a pull request from a snapshot, as `review --save-snapshot FILE` writes it.
 *
 * @throws InputError that names the place where the text is no snapshot.
 */
export declare function readSnapshot(text: string): PullRequest;

/** Renders facts as the text of a snapshot file (JSON), which `readSnapshot` reads again. */
export declare function renderSnapshot(pullRequest: PullRequest): string;

/** What the user pointed at cannot be read as a pull request. The message is whole sentences that say what to do; it needs no stack. */
export declare class InputError extends Error {
    readonly name = "InputError";
    /** Lines below the message. */
    readonly more: readonly string[];
    constructor(message: string, { more, ...options }?: ErrorOptions & {
        readonly more?: readonly string[];
    });
}

/**
 * Makes a connector of a map of files. Nothing is read from a disk, and nothing is parsed yet: what cannot be parsed is for
 * `checkConnector` to report.
 *
 * @throws InputError for a folder without a name, and for a file name that is empty, absolute or leads out of the folder.
 *
 * @example
 * const connector = readConnector({
 *   folder: 'independent-publisher-connectors/Contoso Tickets',
 *   files: new Map([['apiDefinition.swagger.json', '{ "swagger": "2.0" }']]),
 * });
 */
export declare function readConnector({ folder, files, profile }: ConnectorFiles): Connector;

/**
 * The text of a check. Every value that came out of a file is inert in it: it is no Markdown, no link, no workflow command and no control
 * character of a terminal. `json` is described by `schemas/report.schema.json`, `sarif` is SARIF 2.1.0 without fixes, `html` is a page
 * that works from disk.
 *
 * @example
 * const { findings, gaps } = checkConnector(connector);
 * const sarif = renderCheck(checkReport([{ ...connector, findings }], gaps), 'sarif');
 */
export declare function renderCheck(report: CheckReport, format: CheckFormat): string;

/**
 * The text of a comparison, as safe as that of a check.
 *
 * @example
 * const text = renderDiff(diffConnectors(published, changed), 'pretty');
 */
export declare function renderDiff(report: ChangesReport, format: DiffFormat): string;

/**
 * The text of a review, as safe as that of a check. In `json` the plan is empty: the library writes nothing to GitHub.
 *
 * @example
 * const markdown = renderReview(reviewPullRequest(pullRequest), 'markdown');
 */
export declare function renderReview(review: Review, format: ReviewFormat): string;

/**
 * Reviews a pull request: stage, verdict, whose turn it is, findings, what changes for existing flows, and what to do next. It decides
 * from `pullRequest` alone, without network and clock, so that the same value gives the same review.
 *
 * `settings` are those of the base branch (`pullRequest.support.configuration`) when absent. Never throws for what is in the pull request;
 * what could not be read stands in `gaps`, and then the verdict is not `pass`.
 *
 * @example
 * const review = reviewPullRequest(readSnapshot(await readFile('pull-request.json', 'utf8')));
 * if (review.verdict === 'changes-needed') console.log(renderReview(review, 'markdown'));
 */
export declare function reviewPullRequest(pullRequest: PullRequest, settings?: LoadedConfiguration): Review;

/**
 * The rule with this id, upper and lower case as it is written; undefined where there is none.
 *
 * @example
 * const remedy = findRule('OperationIdNotUnique')?.remedy;
 */
export declare function findRule(id: string): RuleFacts | undefined;

/** Every rule, in the order of the documentation. */
export declare const rules: readonly RuleFacts[];

/**
 * Puts the findings of several connectors together, with their totals. `gaps`: what could not be checked, in sentences.
 *
 * @example
 * const report = checkReport([{ ...connector, findings: checkConnector(connector).findings }]);
 */
export declare function checkReport(connectors: readonly CheckedConnector[], gaps?: readonly Text[]): CheckReport;

/**
 * Checks the files of one connector, without a pull request around them. Never throws for what is in the files: a file that cannot be
 * parsed is a finding, and a rule that broke down is a gap. No findings means that nothing was found only as long as `gaps` is empty.
 *
 * @example
 * const { findings, gaps } = checkConnector(connector);
 * for (const { file, line, message } of findings) console.log(`${file}:${line ?? 1} ${plainText(message)}`);
 */
export declare function checkConnector(connector: Connector, configuration?: Configuration): CheckedFiles;

/** For GitHub: one line of Markdown in which only our own links are live. */
export declare function markdownText(text: Text): string;

/** For JSON, annotations and logs: one line, values in single quotes, links as a label with the address in brackets. */
export declare function plainText(text: Text): string;

/** Version of this package, as in package.json. */
export declare const VERSION: string;

/** An acceptance of changes, and whether the changes are still those that were accepted. */
export interface AcceptedChanges {
    readonly by: string;
    readonly reason: string;
    readonly holds: boolean;
}

/** A waiver and what it does in this review. */
export interface AppliedWaiver extends Waiver {
    /** Number of findings. */
    readonly covers: number;
    readonly effect: 'covers' | 'nothing-found' | 'no-such-rule';
}

/** Which artifact a file is, by its name alone and whatever its case; `other` is everything else. */
export type ArtifactKind = 'swagger' | 'properties' | 'readme' | 'intro' | 'script' | 'package' | 'settings' | 'icon' | 'image' | 'other';

/** Object names of what the base branch holds: whether something changed there is told by them alone. */
export interface BaseObjects {
    readonly folders: Readonly<Record<string, string>>;
    readonly steering: Readonly<Record<string, string>>;
}

/** What could be read of a file. A file that could not be read is a fact with a cause, never an empty file. */
export type Blob = {
    readonly kind: 'bytes';
    readonly bytes: Uint8Array;
}
/** The file is larger than the reader's limit; sizes in bytes. */
 | {
    readonly kind: 'too-large';
    readonly size: number;
    readonly limit: number;
}
/** Reading failed; `cause` is one plain sentence for the reader of the report. */
 | {
    readonly kind: 'unreadable';
    readonly cause: string;
}
/** A symbolic link or a submodule: there is no content of the connector's own to read. */
 | {
    readonly kind: 'not-a-file';
    readonly what: 'symlink' | 'submodule';
}
/** Nobody needs its content (a file outside every connector, or a picture); `size` in bytes where known. */
 | {
    readonly kind: 'not-read';
    readonly size?: number;
};

/** The formats of each report. Names alone, so that a program that only lists them loads no renderer. */
declare const CHECK_FORMATS: readonly ['pretty', 'lines', 'json', 'sarif', 'junit', 'markdown', 'github', 'html'];

/** In the order in which help lists them. */
declare const COMMAND_NAMES: readonly ['help', 'recheck', 'next', 'explain', 'title', 'ready', 'waive', 'unwaive', 'accept-breaking', 'hold', 'unhold'];

/** The place is the head's, unless what changed is not there any more. */
export interface Change extends ChangePlace {
    readonly rule: string;
    readonly impact: Impact;
    /** What will happen, in words of flows. */
    readonly message: Text;
    /** What to do about it; empty for what is safe. */
    readonly help: Text;
    /** The operationId; absent for what concerns the connector as a whole, or an operation without one. */
    readonly operation?: string;
    /** The operation's name for the people who use it: its summary, else its id. */
    readonly operationName?: string;
    /** As the Breaking Change Detector writes it; absent for what concerns the connector as a whole. */
    readonly valuePath?: string;
    /** The same thing in the other file, for what was neither added nor removed; the thing itself where only one side has the keyword. */
    readonly counterpart?: ChangePlace;
}

/** Where a change is. */
export interface ChangePlace {
    readonly side: ChangeSide;
    /** RFC 6901. */
    readonly pointer: string;
    /** Path as the connector has it. */
    readonly file?: string;
    /** 1-based. */
    readonly line?: number;
    readonly column?: number;
}

/** Which of the two files a place is in: `base` is the old one, `head` the new one. */
export type ChangeSide = 'base' | 'head';

/** Everything that a comparison of two versions says; the value that its reports are made from. */
export interface ChangesReport extends ConnectorChanges {
    /** What the update rules say of the new version. */
    readonly findings: readonly Finding[];
}

/** `pretty` is for people; `lines` is one line a finding; `github` are annotations as a workflow prints them; `html` is a whole page. */
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What a check says about connectors; made by `checkReport`. */
export interface CheckReport {
    readonly connectors: readonly CheckedConnector[];
    readonly totals: Totals;
    /** What could not be checked, and why. A connector that nothing is known of is not among `connectors`. */
    readonly gaps: readonly Text[];
}

/** One connector of a check. */
export interface CheckedConnector {
    /** As given on the command line, forward slashes. */
    readonly folder: string;
    readonly profile: Profile;
    /** In the order of files and documents; paths as the folder is given. */
    readonly findings: readonly Finding[];
}

/** What the rules say of a connector. */
export interface CheckedFiles {
    /** File by file in the order of the folder, and within a file in the order in which its rules report. */
    readonly findings: Finding[];
    /** Rules that broke down, by a fault of ours: what they would have said is not known. */
    readonly gaps: Text[];
}

/** Name of a slash command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A comment on the pull request itself. */
export interface Comment {
    readonly id: number;
    /** Login of the author, without "[bot]". */
    readonly author: string;
    readonly authorIsBot: boolean;
    readonly body: string;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly updatedAt: string;
}

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

/** Something that is wrong in the settings. */
export interface ConfigurationProblem {
    readonly message: Text;
    /** 1-based. */
    readonly line: number;
}

/** One folder below a connector root. */
export interface Connector {
    /** e.g. `independent-publisher-connectors/Contoso Tickets`. */
    readonly folder: string;
    /** Last segment of the folder. */
    readonly name: string;
    readonly profile: Profile;
    /** A pull request adds the folder; absent where that is not known, as in `check`. */
    readonly isNew?: boolean;
    /** Every file below the folder, ordered by path. */
    readonly files: readonly ConnectorFile[];
}

/** What is said of an update, whoever asks. */
export interface ConnectorChanges {
    /** Those of the connector as a whole first, then by operation in the order of the old swagger, then the new operations. */
    readonly changes: readonly Change[];
    /** Undefined where what would decide could not be compared. */
    readonly update: UpdateClass | undefined;
    /** One for each operation with a breaking change, in their order. */
    readonly remedies: readonly Remedy[];
    /** What could not be compared, one sentence each: without breaking changes, their absence is not certain then. */
    readonly gaps: readonly Text[];
}

/** A file of a connector. */
export interface ConnectorFile {
    /** Path in the repository (or as given on the command line), forward slashes. */
    readonly path: string;
    /** Path below the connector folder, e.g. `apiDefinition.swagger.json`. */
    readonly name: string;
    readonly artifact: ArtifactKind;
    /** The name the file should have, when the artifact is recognised but the name is not the usual one. */
    readonly expectedName?: string;
    readonly blob: Blob;
}

/** What `readConnector` takes. */
export interface ConnectorFiles {
    /** Path of the connector's folder, forward slashes; its last segment is the name of the connector. Findings name files below it. */
    readonly folder: string;
    /** Content by the path below the folder, such as `apiDefinition.swagger.json`; text counts as UTF-8. */
    readonly files: ReadonlyMap<string, string | Uint8Array>;
    /** Which rules hold; `independent-publisher` when absent. */
    readonly profile?: Profile;
}

/** `pretty` is for people. */
export type DiffFormat = ReviewFormat;

/** How a file differs between the merge base and the head. `unchanged`: listed because it belongs to a touched connector. */
export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged';

/** What a rule reported, with everything a renderer needs. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: Text;
    readonly help: Text;
    /** Repository path; absent when the finding is about the pull request itself (title, body, the set of files). */
    readonly file?: string;
    readonly pointer?: string;
    /** 1-based; the end column is exclusive. Absent when the finding is about the file as a whole. */
    readonly line?: number;
    readonly column?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
    readonly fix?: Fix;
    /** The base branch has the same finding already; set only in the review of a pull request. */
    readonly inBase?: boolean;
    readonly waiver?: {
        readonly by: string;
        readonly reason: string;
    };
}

/** A mend that changes nothing for those who use the connector. */
export type Fix = {
    readonly kind: 'json';
    readonly edits: readonly JsonEdit[];
}
/** Replace a stretch of the decoded text. */
 | {
    readonly kind: 'text';
    readonly offset: number;
    readonly length: number;
    readonly text: string;
} | {
    readonly kind: 'rename';
    readonly to: string;
} | {
    readonly kind: 'create';
    readonly path: string;
    readonly text: string;
} | {
    readonly kind: 'title';
    readonly title: string;
};

/** A maintainer has set the pull request aside. */
export interface Hold {
    readonly by: string;
    readonly reason: string;
}

/**
 * `breaking`: the Breaking Change Detector reports it. `risky`: it can break a flow or an app all the same. `safe`: it is told because it is
 * a change.
 */
export type Impact = 'breaking' | 'risky' | 'safe';

/** A list of JSON values. */
export type JsonArray = readonly JsonValue[];

/** One change of a JSON value; all pointers of a fix are of the document before it. `remove` drops a key or an array item; `set` writes a value (creating the last key of the pointer). */
export type JsonEdit = {
    readonly op: 'set';
    readonly pointer: string;
    readonly value: JsonScalarOrTree;
} | {
    readonly op: 'remove';
    readonly pointer: string;
};

/** A JSON object. */
export interface JsonObject {
    readonly [key: string]: JsonValue;
}

/** A value of JSON. */
export type JsonScalarOrTree = string | number | boolean | null | readonly JsonScalarOrTree[] | {
    readonly [key: string]: JsonScalarOrTree;
};

/** JSON as data. Objects may carry any own key, `__proto__` too: read them with `member`, never with a bare index of unknown origin. */
export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;

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
declare const LABEL_KEYS: readonly ['independent-publisher', 'proposal', 'new', 'validation', 'partner-attention', 'attention', 'on-hold'];

declare const LIFECYCLE_STATES: readonly ['in-review', 'awaiting-package', 'in-certification', 'changes-requested', 'approved', 'merged', 'deployed', 'closed'];

/** What a label says, whatever it is called in the repository. */
export type LabelKey = (typeof LABEL_KEYS)[number];

/** What a preset or a configuration may say of a rule. */
export type Level = Severity | 'off';

/** How heavy a rule weighs. */
export interface Levels {
    readonly documented: Level;
    /** Absent: as documented. */
    readonly calibrated?: Level;
    /** Profiles in which the rule has another level in both presets, most often `off`. */
    readonly profiles?: Partial<Record<Profile, Level>>;
}

/** Where the pull request stands in the process, whose turn it is, and since when. */
export interface Lifecycle {
    readonly state: LifecycleState;
    readonly turn: Turn;
    /** Since when it is so: ISO 8601, UTC. Absent where the facts hold no time. */
    readonly since?: string;
    /** What the certification account asked for, in plain words; in `changes-requested` only. */
    readonly asks?: readonly Text[];
    /** A label that somebody set and that speaks of the state or the turn. */
    readonly label?: string;
    /** When the present head was first seen; absent on a first review. */
    readonly headSince?: string;
}

/**
 * Where the pull request stands in the certification process, beyond its stage: told from labels and comments.
 * `in-review` is everything before a package was asked for.
 */
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

/** 1-based, both ends included. */
export interface LineRange {
    readonly from: number;
    readonly to: number;
}

/** A link to a page of ours or of the program; the address is always our own constant. */
export interface Link {
    readonly label: string;
    readonly url: string;
}

/** Settings with every default filled in, and what was wrong with them. */
export interface LoadedConfiguration {
    readonly configuration: Configuration;
    readonly problems: readonly ConfigurationProblem[];
}

/**
 * The least that a person has to be. `author`: the author of the pull request, and everyone who works on the repository (`triage` and
 * above). `nobody`: the command is turned off.
 */
declare const NEEDS: readonly ['author', 'triage', 'write', 'maintain', 'admin', 'nobody'];

/** Who may use a command. */
export type Need = (typeof NEEDS)[number];

/** One thing to do, most urgent first; what a report shows as "do this next". */
export interface NextStep {
    readonly text: Text;
    readonly rule?: string;
    readonly file?: string;
    readonly line?: number;
}

/** Another pull request that is open at the same time. */
export interface OpenPull {
    readonly number: number;
    readonly title: string;
    /** Login; "" where unknown. */
    readonly author: string;
    /** Paths that it changes; read only of the few whose title or author make it likely to bring the same connector. */
    readonly paths?: readonly string[];
}

/** An operation in a few words, for a table of what a pull request brings. */
export interface OutlinedOperation {
    readonly change: 'new' | 'changed' | 'removed';
    readonly kind: 'action' | 'trigger';
    /** Its summary, else its id. */
    readonly name: string;
    /** The operationId, or method and path. */
    readonly id: string;
}

/** A check that was made and had nothing to say, in the words of the rule's summary. */
export interface PassedCheck {
    readonly rule: string;
    readonly summary: string;
}

/** What one account may do. */
export interface Permission {
    readonly login: string;
    /** `unknown`: GitHub was asked and did not tell. */
    readonly role: Role | 'unknown';
}

/** `documented`: the written rules. `calibrated` (the default): the written rules where reviewers do not contradict them. */
export type Preset = 'documented' | 'calibrated';

/** An earlier state of the pull request; for information only, so what of it could not be read is no gap. */
export interface PreviousState {
    /** Full name of the commit. */
    readonly sha: string;
    readonly files: readonly {
        readonly path: string;
        readonly blob: Blob;
    }[];
}

/** The kinds of connectors, by the folder that holds them. */
export type Profile = 'independent-publisher' | 'certified' | 'custom';

/** Everything that a review is decided from. */
export interface PullRequest {
    /** `owner/name`; absent when read from a local clone. */
    readonly repository?: string;
    /** Address of the GitHub server, without a slash at the end; `https://github.com` when absent. */
    readonly server?: string;
    readonly number?: number;
    readonly title: string;
    readonly body: string;
    /** Login of the author; "" where unknown. */
    readonly author: string;
    readonly labels: readonly string[];
    readonly draft: boolean;
    readonly state: 'open' | 'closed' | 'merged';
    /** ISO 8601, UTC, as the others below; absent where there is no pull request yet. */
    readonly createdAt?: string;
    /** When anything about it changed last; of a local clone the time of the head commit. */
    readonly updatedAt?: string;
    readonly mergedAt?: string;
    /** Also of a merge. */
    readonly closedAt?: string;
    readonly base: {
        readonly ref: string;
        readonly sha: string;
    };
    readonly head: {
        readonly ref: string;
        readonly sha: string;
    };
    /** Changed files, and the unchanged files of every connector folder that is touched; ordered by path. */
    readonly files: readonly RepositoryFile[];
    /** Number of files the pull request changes, which can be more than the readers may list. */
    readonly changedFileCount: number;
    /** null: they could not be read, so whether ours is among them is not known; a gap says so too. */
    readonly comments: readonly Comment[] | null;
    /** The roles of those who decided something in a comment; absent where nobody did, and where there is nobody to ask. */
    readonly permissions?: readonly Permission[];
    /** The base branch's own files that steer the review; null when the branch has none. */
    readonly support: {
        readonly template: {
            readonly path: string;
            readonly blob: Blob;
        } | null;
        readonly configuration: {
            readonly path: string;
            readonly blob: Blob;
        } | null;
    };
    /** Names of the connector folders on the base branch below each of the connector roots, e.g. `certified-connectors/Contoso`. */
    readonly baseFolders: readonly string[];
    /** What the base branch tells of other connectors beyond their names; present exactly when the pull request brings a new folder. */
    readonly published?: {
        /** The file that `connector-preflight index` writes; null when the branch has none. */
        readonly index: {
            readonly path: string;
            readonly blob: Blob;
        } | null;
        /** API definitions of the connectors whose folder is called nearly like a new one. */
        readonly neighbours: readonly {
            readonly path: string;
            readonly blob: Blob;
        }[];
    };
    /** The newest open pull requests but this one, newest first; present when this one brings a new folder and GitHub was asked. */
    readonly openPulls?: readonly OpenPull[];
    /** The pull request as our last comment saw it: swagger files of published connectors that it changes. Absent on a first review. */
    readonly previous?: PreviousState;
    /**
     * Git object names on the base branch of what the review rests on: the touched connector folders ("" for one that is not there) and the
     * files that steer it, by path. Only where GitHub was read: by them a later look tells whether the base branch changed under the review.
     */
    readonly baseObjects?: BaseObjects;
    /** What could not be read, as plain sentences: each one makes the verdict `unknown`. */
    readonly gaps: readonly string[];
}

declare const REVIEW_FORMATS: readonly ['pretty', 'json', 'markdown'];

/** What somebody may do in the repository, from nothing upwards. */
declare const ROLES: readonly ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** How an operation can change without breaking: what to add to the old one, and what the new one looks like. */
export interface Remedy {
    /** The operationId. */
    readonly operation: string;
    readonly snippet: VersioningSnippet;
}

/** A file of the repository as the pull request finds and leaves it. */
export interface RepositoryFile {
    /** Path in the repository, forward slashes, no leading slash. */
    readonly path: string;
    /** The path at the merge base, for `renamed`. */
    readonly previousPath?: string;
    readonly status: FileStatus;
    /** Content the pull request would leave; null when the file is removed. */
    readonly head: Blob | null;
    /** Content at the tip of the base branch (at `previousPath` for a rename); null when there is none. */
    readonly base: Blob | null;
    /**
     * Lines of the head that GitHub's page of changed files shows: only they can be commented on. Absent where GitHub was not asked, and where
     * it leaves the changes of a file out, as it does when they are large.
     */
    readonly shownLines?: readonly LineRange[];
}

/** What a review says; made by `reviewPullRequest`. */
export interface Review {
    readonly pullRequest: {
        readonly repository?: string;
        readonly number?: number;
        readonly title: string;
        readonly author: string;
        readonly draft: boolean;
        readonly head: string;
        readonly base: {
            readonly ref: string;
            readonly sha: string;
        };
    };
    readonly stage: Stage;
    readonly verdict: Verdict;
    /** That of `lifecycle`. */
    readonly turn: Turn;
    readonly lifecycle: Lifecycle;
    readonly connectors: readonly ReviewedConnector[];
    /** By file, then in the order of the document; findings of the pull request itself come first. */
    readonly findings: readonly Finding[];
    /** What changed in connectors that are published already; undefined when there is none. */
    readonly update?: Update;
    /** Pull-request checks that passed. */
    readonly passed: readonly PassedCheck[];
    readonly nextSteps: readonly NextStep[];
    /** What could not be read; not empty exactly when the verdict is `unknown`, unless there are errors as well. */
    readonly gaps: readonly Text[];
    /** What of it a machine can mend; absent where that is nothing. */
    readonly mending?: ReviewMending;
    /** The title in its canonical form, when the present one is not. */
    readonly suggestedTitle?: string;
    /** What maintainers decided in comments; absent when they decided nothing. */
    readonly decisions?: {
        readonly waivers: readonly AppliedWaiver[];
        /** The newest acceptance of breaking changes. */
        readonly breaking?: AcceptedChanges;
        /** The pull request is set aside: it is nobody's turn, whatever the verdict. */
        readonly hold?: Hold;
    };
}

/** `pretty` is for people. */
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** What the fixes of a review come to, tried out: each of them makes its finding go away and brings no error. */
export interface ReviewMending {
    /** How many findings are mended. */
    readonly count: number;
    /** Connector folders with something to mend. */
    readonly folders: readonly string[];
    /** All of it but for the files that are left out, for `git apply`; "" where nothing remains. */
    readonly patch: string;
    /** Files that are not in the patch, because it would repeat a credential. */
    readonly leftOut: readonly string[];
    /** What can be shown beside the lines of the pull request, most severe first. */
    readonly suggestions: readonly Suggestion[];
}

/** A connector that the pull request touches. */
export interface ReviewedConnector {
    readonly folder: string;
    readonly name: string;
    readonly profile: Profile;
    /** `new`: the base branch has no such folder. */
    readonly change: 'new' | 'changed' | 'deleted';
    /** Number of operations of the swagger; undefined when there is none that could be read. */
    readonly operations?: number;
    /** Operations that the pull request adds, changes or takes away, as users see them; absent for a proposal and where there is no swagger. */
    readonly outline?: readonly OutlinedOperation[];
}

/** The role of an account in the repository. */
export type Role = (typeof ROLES)[number];

/** What is known of a rule. */
export interface RuleFacts {
    /** The Swagger Validator's documented id where there is one, because people search for it. Pascal case. */
    readonly id: string;
    /** Heading under which the index lists the rule. */
    readonly group: string;
    readonly levels: Levels;
    /** One line: what the rule wants, as a statement. */
    readonly summary: string;
    /** Why it matters to those who use or review the connector. */
    readonly why: string;
    /** What to do about it, in the imperative. */
    readonly remedy: string;
    /** How sure we are that the closed tools or the reviewers see it the same way. */
    readonly confidence: 'high' | 'medium' | 'low';
    /** Where the fact comes from: quoted output, documentation, published connectors, reviewers. */
    readonly source: string;
}

declare const STAGES: readonly ['proposal', 'submission', 'update', 'deprecation', 'not-applicable'];

/** How heavy a finding weighs: only an `error` holds up a pull request. */
export type Severity = 'error' | 'warning' | 'info';

/** What a push changed. */
export interface SinceLastPush {
    /** Full name of the commit that was reviewed before. */
    readonly commit: string;
    readonly changes: readonly Change[];
}

/** Where the pull request stands. `not-applicable`: it touches no connector that the review is for. */
export type Stage = (typeof STAGES)[number];

/** A change of lines that GitHub shows beside a pull request, to be taken over with a click. */
export interface Suggestion {
    readonly path: string;
    /** 1-based lines of the file as it is, both included. */
    readonly from: number;
    readonly to: number;
    /** The lines that take their place, without the last line end; "" alone is no line where `removes` is set. */
    readonly text: string;
    readonly removes: boolean;
    readonly findings: readonly Finding[];
    /** 32 hexadecimal digits, the same wherever the lines move to. */
    readonly fingerprint: string;
}

declare const TURNS: readonly ['publisher', 'reviewer', 'nobody'];

/** A sentence: our own words as strings, everything else as values. `plainText` and `markdownText` print it. */
export type Text = readonly TextPart[];

/** One piece of a sentence. */
export type TextPart = string | Value | Link;

/** Numbers of findings by severity. */
export type Totals = Readonly<Record<Severity, number>>;

/** Who has to act next. */
export type Turn = (typeof TURNS)[number];

/** What changed in published connectors. */
export interface Update {
    readonly changes: readonly Change[];
    /** The largest class of all connectors; undefined where not everything could be compared. */
    readonly update: UpdateClass | undefined;
    readonly remedies: readonly Remedy[];
    readonly gaps: readonly Text[];
    /** For information: what changed in the pull request since the commit that was reviewed before. */
    readonly sinceLastPush?: SinceLastPush;
}

/** How much of an update it is, and why. */
export interface UpdateClass {
    readonly kind: UpdateKind;
    /** One sentence for each kind of field that decides, with examples; empty for `none`. */
    readonly reasons: readonly Text[];
}

/** What the program takes an update for. */
export type UpdateKind = 'none' | 'minor' | 'major';

declare const VERDICTS: readonly ['pass', 'changes-needed', 'unknown', 'not-applicable'];

/** A name, identifier or text of the publisher: data, never markup. */
export interface Value {
    readonly value: string;
}

/** `unknown`: something that decides could not be read. */
export type Verdict = (typeof VERDICTS)[number];

/** What to write into the swagger so that an operation can change without breaking flows. */
export interface VersioningSnippet {
    /** Keys to add to the operation as it was. */
    readonly keep: JsonObject;
    /** Keys of the new operation, which needs a path or method of its own. */
    readonly add: JsonObject;
}

/** A finding that a maintainer accepts. */
export interface Waiver {
    readonly rule: string;
    readonly place?: string;
    readonly by: string;
    readonly reason: string;
    readonly comment: number;
}

export {};
