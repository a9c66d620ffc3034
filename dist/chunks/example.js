var example_default = {
	snapshotVersion: 1,
	pullRequest: {
		"repository": "contoso/PowerPlatformConnectors",
		"number": 1234,
		"title": "Proposal: Fabrikam Parcels (Independent publisher)",
		"author": "robin-example",
		"head": {
			"ref": "fabrikam-parcels",
			"sha": "3f2a9c1d4b5e6f708192a3b4c5d6e7f801234567"
		},
		"base": {
			"ref": "dev",
			"sha": "9b8a7c6d5e4f30212233445566778899aabbccdd"
		},
		"body": "The files for the connector are here now.\n\n- [x] The connector does not exist on the platform yet.\n- [x] The connector works; I deployed it and tried every operation.\n- [ ] I validated the swagger file with `paconn validate`.\n\nIf you are an Independent Publisher:\n\n- [x] The title follows the pattern \"Connector Name (Independent Publisher)\".\n- [x] Screenshots of 3 unique operations working within a flow are pasted below.",
		"labels": [],
		"draft": false,
		"state": "open",
		"changedFileCount": 3,
		"comments": [],
		"baseFolders": [],
		"gaps": [],
		"files": [
			{
				"path": "independent-publisher-connectors/Fabrikam Parcels/apiDefinition.swagger.json",
				"status": "added",
				"head": {
					"kind": "bytes",
					"text": "{\n  \"swagger\": \"2.0\",\n  \"info\": {\n    \"title\": \"Fabrikam Parcels API\",\n    \"description\": \"Fabrikam Parcels tracks parcels of more than forty carriers and tells when they will arrive.\",\n    \"version\": \"1.0\",\n    \"contact\": {\n      \"name\": \"Robin Example\",\n      \"url\": \"https://fabrikam.example/support\",\n      \"email\": \"robin@fabrikam.example\"\n    }\n  },\n  \"host\": \"api.fabrikam.example\",\n  \"basePath\": \"/v2\",\n  \"schemes\": [\"https\"],\n  \"consumes\": [\"application/json\"],\n  \"produces\": [\"application/json\"],\n  \"paths\": {\n    \"/parcels\": {\n      \"get\": {\n        \"summary\": \"List parcels\",\n        \"description\": \"Lists the parcels that are on their way to you.\",\n        \"operationId\": \"ListParcels\",\n        \"parameters\": [\n          {\n            \"name\": \"carrier\",\n            \"in\": \"query\",\n            \"type\": \"string\",\n            \"description\": \"Only parcels of this carrier.\"\n          }\n        ],\n        \"responses\": {\n          \"200\": {\n            \"description\": \"The parcels.\",\n            \"schema\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/definitions/Parcel\" } }\n          }\n        }\n      },\n      \"post\": {\n        \"summary\": \"Follow a parcel\",\n        \"description\": \"Starts to follow a parcel by its tracking number.\",\n        \"operationId\": \"FollowParcel\",\n        \"parameters\": [\n          {\n            \"name\": \"body\",\n            \"in\": \"body\",\n            \"required\": true,\n            \"schema\": {\n              \"type\": \"object\",\n              \"required\": [\"trackingNumber\"],\n              \"properties\": {\n                \"trackingNumber\": { \"type\": \"string\", \"x-ms-summary\": \"Tracking number\", \"description\": \"The number on the label of the parcel.\" }\n              }\n            }\n          }\n        ],\n        \"responses\": {\n          \"201\": { \"description\": \"The parcel is followed.\", \"schema\": { \"$ref\": \"#/definitions/Parcel\" } }\n        }\n      }\n    },\n    \"/parcels/{parcelId}\": {\n      \"get\": {\n        \"summary\": \"Get a parcel\",\n        \"description\": \"Reads where a parcel is and when it is due.\",\n        \"operationId\": \"ListParcels\",\n        \"parameters\": [\n          {\n            \"name\": \"parcelId\",\n            \"in\": \"path\",\n            \"required\": true,\n            \"type\": \"string\",\n            \"x-ms-summary\": \"Parcel ID\",\n            \"x-ms-url-encoding\": \"single\",\n            \"description\": \"The ID of the parcel.\"\n          }\n        ],\n        \"responses\": {\n          \"200\": { \"description\": \"The parcel.\", \"schema\": { \"$ref\": \"#/definitions/Parcel\" } }\n        }\n      }\n    }\n  },\n  \"definitions\": {\n    \"Parcel\": {\n      \"type\": \"object\",\n      \"properties\": {\n        \"id\": { \"type\": \"string\", \"x-ms-summary\": \"ID\", \"description\": \"The ID of the parcel.\" },\n        \"carrier\": { \"type\": \"string\", \"x-ms-summary\": \"Carrier\", \"description\": \"Who brings the parcel.\" },\n        \"due\": { \"type\": \"string\", \"format\": \"date-time\", \"x-ms-summary\": \"Due\", \"description\": \"When the parcel is expected.\" }\n      }\n    }\n  },\n  \"securityDefinitions\": {\n    \"api_key\": { \"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X-Api-Key\" }\n  },\n  \"security\": [{ \"api_key\": [] }],\n  \"x-ms-connector-metadata\": [\n    { \"propertyName\": \"Website\", \"propertyValue\": \"https://fabrikam.example\" },\n    { \"propertyName\": \"Privacy policy\", \"propertyValue\": \"https://fabrikam.example/privacy\" },\n    { \"propertyName\": \"Categories\", \"propertyValue\": \"Commerce;Productivity\" }\n  ]\n}\n"
				},
				"base": null
			},
			{
				"path": "independent-publisher-connectors/Fabrikam Parcels/apiProperties.json",
				"status": "added",
				"head": {
					"kind": "bytes",
					"text": "{\n  \"properties\": {\n    \"connectionParameters\": {\n      \"api_key\": {\n        \"type\": \"securestring\",\n        \"uiDefinition\": {\n          \"displayName\": \"API key\",\n          \"description\": \"The API key of your Fabrikam account.\",\n          \"tooltip\": \"Provide your API key\",\n          \"constraints\": {\n            \"tabIndex\": 2,\n            \"clearText\": false,\n            \"required\": \"true\"\n          }\n        }\n      }\n    },\n    \"iconBrandColor\": \"#007ee5\",\n    \"capabilities\": [],\n    \"publisher\": \"Robin Example\",\n    \"stackOwner\": \"Fabrikam, Inc.\",\n  }\n}\n"
				},
				"base": null
			},
			{
				"path": "independent-publisher-connectors/Fabrikam Parcels/readme.md",
				"status": "added",
				"head": {
					"kind": "bytes",
					"text": "# Fabrikam Parcels\n\nFabrikam Parcels tracks parcels of more than forty carriers. This connector lists your parcels and follows new ones.\n\n## Publisher: Robin Example\n\n## Prerequisites\n\nYou need a Fabrikam account.\n\n## Supported Operations\n\n### List parcels\n\nLists the parcels that are on their way to you.\n\n### Follow a parcel\n\nStarts to follow a parcel by its tracking number.\n\n### Get a parcel\n\nReads where a parcel is and when it is due.\n\n## Known Issues and Limitations\n\nParcels that arrived more than 90 days ago are not listed.\n"
				},
				"base": null
			}
		],
		"support": {
			"template": {
				"path": ".github/pull_request_template.md",
				"blob": {
					"kind": "bytes",
					"text": "## Before you ask for a review\n\n- [ ] The connector does not exist on the platform yet.\n- [ ] The connector works; I deployed it and tried every operation.\n- [ ] I validated the swagger file with `paconn validate`.\n\nIf you are an Independent Publisher:\n\n- [ ] The title follows the pattern \"Connector Name (Independent Publisher)\".\n- [ ] Screenshots of 3 unique operations working within a flow are pasted below.\n- [ ] If the connector uses OAuth, the readme tells step by step how to create the app.\n"
				}
			},
			"configuration": null
		}
	}
};
export { example_default as default };
