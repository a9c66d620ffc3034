import { B as ARTIFACT_NAMES, H as connectorOf, at as DEFAULT_CONFIGURATION, m as readJson } from "./connector-index.js";
import { r as unwritable } from "./file-errors.js";
import { f as visible, x as InputError } from "./links.js";
import { h as canonicalTitle } from "./registry.js";
import { t as checkConnector } from "./check-connector.js";
import { r as plainText } from "./render.js";
import { a as print } from "./outcome.js";
import { i as profileOf, l as withForwardSlashes, s as fileIn } from "./read-connectors.js";
import { join } from "node:path";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
const SITE = "https://www.example.com";
const PROGRAM_COLOR = "#da3b01";
const OWN_COLOR = "#2f6f4e";
const ITEM_ID = {
	name: "itemId",
	in: "path",
	required: true,
	type: "string",
	"x-ms-summary": "Item ID",
	description: "The ID of the item, as the list of items shows it.",
	"x-ms-url-encoding": "single"
};
const ITEM = { $ref: "#/definitions/Item" };
const property = (type, title, description) => ({
	type,
	"x-ms-summary": title,
	description
});
function swaggerTemplate({ name, publisher }) {
	return {
		swagger: "2.0",
		info: {
			title: name,
			description: `Work with the items that are kept in ${name}: list them, read one, and create new ones.`,
			version: "1.0",
			contact: {
				name: publisher,
				url: `${SITE}/support`,
				email: "support@example.com"
			}
		},
		host: "api.example.com",
		basePath: "/v1",
		schemes: ["https"],
		consumes: ["application/json"],
		produces: ["application/json"],
		paths: {
			"/items": {
				get: {
					summary: "List items",
					description: "Lists the items that the account may see.",
					operationId: "ListItems",
					parameters: [],
					responses: { "200": {
						description: "The items.",
						schema: {
							type: "array",
							items: ITEM
						}
					} }
				},
				post: {
					summary: "Create an item",
					description: "Creates an item and returns it.",
					operationId: "CreateItem",
					parameters: [{
						name: "body",
						in: "body",
						required: true,
						schema: { $ref: "#/definitions/NewItem" }
					}],
					responses: { "201": {
						description: "The new item.",
						schema: ITEM
					} }
				}
			},
			"/items/{itemId}": { get: {
				summary: "Get an item",
				description: "Reads one item.",
				operationId: "GetItem",
				parameters: [ITEM_ID],
				responses: { "200": {
					description: "The item.",
					schema: ITEM
				} }
			} }
		},
		definitions: {
			Item: {
				type: "object",
				properties: {
					id: property("string", "ID", "The ID of the item."),
					name: property("string", "Name", "The name of the item.")
				}
			},
			NewItem: {
				type: "object",
				required: ["name"],
				properties: { name: property("string", "Name", "The name that the new item is to have.") }
			}
		},
		parameters: {},
		responses: {},
		securityDefinitions: { api_key: {
			type: "apiKey",
			in: "header",
			name: "X-Api-Key"
		} },
		security: [{ api_key: [] }],
		"x-ms-connector-metadata": [
			{
				propertyName: "Website",
				propertyValue: SITE
			},
			{
				propertyName: "Privacy policy",
				propertyValue: `${SITE}/privacy`
			},
			{
				propertyName: "Categories",
				propertyValue: "Productivity"
			}
		]
	};
}
function propertiesTemplate({ name, publisher }, profile) {
	return { properties: {
		connectionParameters: { api_key: {
			type: "securestring",
			uiDefinition: {
				displayName: "API Key",
				description: `The API key of your ${name} account.`,
				tooltip: "Provide your API key",
				constraints: {
					required: "true",
					clearText: false,
					tabIndex: 2
				}
			}
		} },
		iconBrandColor: profile === "independent-publisher" ? PROGRAM_COLOR : OWN_COLOR,
		capabilities: [],
		publisher,
		stackOwner: name
	} };
}
function readmeTemplate({ name, publisher }) {
	return `# ${name}
${name} keeps items for you and your team. With this connector a flow can list them, read one, and create new ones.

## Publisher: ${publisher}

## Prerequisites
You need an account at ${name}. The free plan is enough.

## Supported Operations
### List items
Lists the items that the account may see.
### Create an item
Creates an item and returns it.
### Get an item
Reads one item.

## Obtaining Credentials
Sign in to ${name}, open the settings of your account, and create an API key.

## Known Issues and Limitations
There are no known issues.
`;
}
function introTemplate({ name, publisher }) {
	return `# ${name}

${name} keeps items for people and teams. The connector will bring them into flows, so that nobody has to copy them by hand.

## What the connector will do

- List items: lists the items that the account may see.
- Create an item: creates an item and returns it.
- Get an item: reads one item.

## Who builds it

${publisher}
`;
}
const IN_SWAGGER = [
	["/info/description", "what the service is for"],
	["/info/contact", "who answers questions, and where"],
	["/host", "host and base path of the API"],
	["/paths", "the operations, their parameters and their responses"],
	["/securityDefinitions", "how users sign in"],
	["/x-ms-connector-metadata", "website, privacy policy and categories of the service"]
];
const IN_PROPERTIES = [
	["/properties/connectionParameters", "what users enter to connect, in step with the sign-in of the API definition"],
	["/properties/publisher", "your name as the publisher"],
	["/properties/stackOwner", "the owner of the service"]
];
function planConnector({ stage, profile, ...described }) {
	if (stage === "proposal") {
		const intro = {
			name: ARTIFACT_NAMES.intro,
			text: introTemplate(described)
		};
		return {
			files: [intro],
			fillIns: inMarkdown(intro, [
				["# ", "what the service is"],
				["## What", "the actions and triggers that you plan"],
				["## Who", "who you are"]
			])
		};
	}
	const swagger = jsonFile(ARTIFACT_NAMES.swagger, swaggerTemplate(described));
	const properties = jsonFile(ARTIFACT_NAMES.properties, propertiesTemplate(described, profile));
	const readme = {
		name: ARTIFACT_NAMES.readme,
		text: readmeTemplate(described)
	};
	return {
		files: [
			swagger,
			properties,
			readme
		],
		fillIns: [
			...inJson(swagger, IN_SWAGGER),
			...inJson(properties, IN_PROPERTIES),
			...inMarkdown(readme, [
				["# ", "what the service is, and what flows can do with it"],
				["## Prerequisites", "account and plan that users need"],
				["## Supported", "each operation by its summary"],
				["## Obtaining", "how users get at their credentials"],
				["## Known", "what does not work yet"]
			])
		]
	};
}
function faultsOf({ files }, folder, profile) {
	const blobs = files.map(({ name, text }) => ({
		name,
		blob: {
			kind: "bytes",
			bytes: new TextEncoder().encode(text)
		}
	}));
	return checkConnector(connectorOf(folder, profile, blobs), DEFAULT_CONFIGURATION).findings.filter(({ severity }) => severity !== "info");
}
function jsonFile(name, value) {
	return {
		name,
		text: `${JSON.stringify(value, null, 2)}\n`
	};
}
function inJson({ name, text }, wanted) {
	const document = readJson(new TextEncoder().encode(text));
	const spans = document.locate(wanted.map(([pointer]) => ({
		pointer,
		atKey: true
	})));
	return wanted.map(([, what], index) => ({
		file: name,
		line: document.positionAt(spans[index]?.offset ?? 0).line,
		what
	}));
}
function inMarkdown({ name, text }, wanted) {
	const lines = text.split("\n");
	return wanted.map(([start, what]) => ({
		file: name,
		line: lines.findIndex((line) => line.startsWith(start)) + 1,
		what
	}));
}
const NO_FOLDER = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^[.-]/i;
function newCommand(name, { proposal = false, dir = usualFolder(), publisher }) {
	if (name.trim() === "" || /[\\/]/.test(name) || NO_FOLDER.test(name)) throw new InputError(`"${name}" cannot be the name of a folder. Use the name of the service, such as "Contoso Tickets"; --dir says where.`);
	const path = join(dir, name);
	const folder = withForwardSlashes(path);
	const wanted = {
		name,
		publisher,
		stage: proposal ? "proposal" : "submission",
		profile: profileOf(folder, DEFAULT_CONFIGURATION)
	};
	const connector = planConnector(wanted);
	refuseFaults(connector, folder, wanted);
	if (existsSync(path) && !isEmpty(path)) throw new InputError(`${folder} is there already, and nothing in it is overwritten. Choose another name, or another place with --dir.`);
	write(path, connector);
	print(report(connector, folder, wanted));
	return 0;
}
function usualFolder() {
	return DEFAULT_CONFIGURATION.folders["independent-publisher"].find((candidate) => existsSync(candidate)) ?? ".";
}
function refuseFaults(connector, folder, { name, publisher, profile }) {
	const faults = faultsOf(connector, folder, profile);
	if (faults.length === 0) return;
	const said = faults.map(({ rule, message, help }) => `  ${rule}: ${plainText(message)} ${plainText(help)}`);
	throw new InputError(`A connector "${name}" by "${publisher}" would not pass its own review. Choose another name:`, { more: [...new Set(said)] });
}
function isEmpty(path) {
	try {
		return readdirSync(path).length === 0;
	} catch {
		return false;
	}
}
function write(path, { files }) {
	try {
		mkdirSync(path, { recursive: true });
		for (const { name, text } of files) writeFileSync(join(path, name), text, { flag: "wx" });
	} catch (error) {
		throw unwritable(path, error);
	}
}
function report({ files, fillIns }, folder, { name, stage }) {
	const title = canonicalTitle(name, stage === "proposal", DEFAULT_CONFIGURATION.title);
	return [
		...files.map((file) => `Made ${fileIn(folder, file.name)}`),
		"",
		"It is in order as it is, and tells of an invented service. Put yours in its place:",
		...fillIns.map(({ file, line, what }) => `  ${file}:${line}  ${what}`),
		"",
		"Then:",
		`  connector-preflight check "${folder}"`,
		`  open a pull request with the title "${title}"`
	].map(visible).join("\n");
}
export { newCommand };
