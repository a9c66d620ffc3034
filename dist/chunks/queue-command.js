import { a as readText } from "./read-files.js";
import { x as InputError } from "./links.js";
import { n as mergeQueues } from "./make-queue.js";
import { t as showQueue } from "./show-queue.js";
const validateQueue = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://github.com/connector-preflight/connector-preflight/blob/main/schemas/queue.schema.json",
	"title": "Queue of open pull requests, as connector-preflight sweep and connector-preflight queue write it",
	"description": "Version 1. Keys are only ever added: ignore those that you do not know.",
	"type": "object",
	"required": [
		"schemaVersion",
		"repository",
		"server",
		"generatedAt",
		"entries",
		"unreviewed"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"repository": {
			"type": "string",
			"maxLength": 200,
			"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
		},
		"server": {
			"type": "string",
			"maxLength": 200,
			"pattern": "^https?://[^/?#]+$"
		},
		"generatedAt": {
			"type": "string",
			"maxLength": 30,
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$"
		},
		"entries": {
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"type": "object",
				"required": [
					"number",
					"title",
					"author",
					"draft",
					"stage",
					"verdict",
					"lifecycle",
					"turn",
					"since",
					"daysWaiting",
					"daysOpen",
					"errors",
					"warnings",
					"breaking",
					"duplicates",
					"next"
				],
				"properties": {
					"number": {
						"type": "integer",
						"minimum": 1
					},
					"title": {
						"type": "string",
						"maxLength": 1e3
					},
					"author": {
						"type": "string",
						"maxLength": 100
					},
					"draft": { "type": "boolean" },
					"stage": { "enum": [
						"proposal",
						"submission",
						"update",
						"deprecation",
						"not-applicable"
					] },
					"verdict": { "enum": [
						"pass",
						"changes-needed",
						"unknown",
						"not-applicable"
					] },
					"lifecycle": { "enum": [
						"in-review",
						"awaiting-package",
						"in-certification",
						"changes-requested",
						"approved",
						"merged",
						"deployed",
						"closed"
					] },
					"turn": { "enum": [
						"publisher",
						"reviewer",
						"nobody"
					] },
					"since": {
						"type": "string",
						"maxLength": 30,
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$"
					},
					"daysWaiting": {
						"type": "integer",
						"minimum": 0
					},
					"daysOpen": {
						"type": "integer",
						"minimum": 0
					},
					"errors": {
						"type": "integer",
						"minimum": 0
					},
					"warnings": {
						"type": "integer",
						"minimum": 0
					},
					"breaking": {
						"type": "integer",
						"minimum": 0
					},
					"duplicates": {
						"type": "integer",
						"minimum": 0
					},
					"next": {
						"type": "string",
						"maxLength": 1e3
					}
				}
			}
		},
		"unreviewed": {
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"type": "object",
				"required": [
					"number",
					"title",
					"author",
					"why"
				],
				"properties": {
					"number": {
						"type": "integer",
						"minimum": 1
					},
					"title": {
						"type": "string",
						"maxLength": 1e3
					},
					"author": {
						"type": "string",
						"maxLength": 100
					},
					"why": {
						"type": "string",
						"maxLength": 1e3
					}
				}
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "");
const pattern1 = /* @__PURE__ */ new RegExp("^https?://[^/?#]+$", "");
const pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.repository === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" },
				message: "must have required property 'repository'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.server === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "server" },
				message: "must have required property 'server'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.generatedAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "generatedAt" },
				message: "must have required property 'generatedAt'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.entries === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" },
				message: "must have required property 'entries'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.unreviewed === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unreviewed" },
				message: "must have required property 'unreviewed'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			let data0 = data.schemaVersion;
			if (1 !== data0) {
				const err6 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema6.properties.schemaVersion,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data1 = data.repository;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					const err7 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema6.properties.repository,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" },
						message: "must match pattern \"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$\"",
						schema: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
						parentSchema: schema6.properties.repository,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema6.properties.repository.type,
					parentSchema: schema6.properties.repository,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.server !== void 0) {
			let data2 = data.server;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					const err10 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema6.properties.server,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern1.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^/?#]+$" },
						message: "must match pattern \"^https?://[^/?#]+$\"",
						schema: "^https?://[^/?#]+$",
						parentSchema: schema6.properties.server,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema6.properties.server.type,
					parentSchema: schema6.properties.server,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.generatedAt !== void 0) {
			let data3 = data.generatedAt;
			if (typeof data3 === "string") {
				if (data3.length > 30) {
					const err13 = {
						instancePath: instancePath + "/generatedAt",
						schemaPath: "#/properties/generatedAt/maxLength",
						keyword: "maxLength",
						params: { limit: 30 },
						message: "must NOT have more than 30 characters",
						schema: 30,
						parentSchema: schema6.properties.generatedAt,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern2.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/generatedAt",
						schemaPath: "#/properties/generatedAt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$\"",
						schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$",
						parentSchema: schema6.properties.generatedAt,
						data: data3
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/generatedAt",
					schemaPath: "#/properties/generatedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema6.properties.generatedAt.type,
					parentSchema: schema6.properties.generatedAt,
					data: data3
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.entries !== void 0) {
			let data4 = data.entries;
			if (Array.isArray(data4)) {
				if (data4.length > 1e4) {
					const err16 = {
						instancePath: instancePath + "/entries",
						schemaPath: "#/properties/entries/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema6.properties.entries,
						data: data4
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.number === void 0) {
							const err17 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data5.title === void 0) {
							const err18 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data5.author === void 0) {
							const err19 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "author" },
								message: "must have required property 'author'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data5.draft === void 0) {
							const err20 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "draft" },
								message: "must have required property 'draft'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data5.stage === void 0) {
							const err21 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "stage" },
								message: "must have required property 'stage'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data5.verdict === void 0) {
							const err22 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data5.lifecycle === void 0) {
							const err23 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "lifecycle" },
								message: "must have required property 'lifecycle'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data5.turn === void 0) {
							const err24 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "turn" },
								message: "must have required property 'turn'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data5.since === void 0) {
							const err25 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "since" },
								message: "must have required property 'since'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data5.daysWaiting === void 0) {
							const err26 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "daysWaiting" },
								message: "must have required property 'daysWaiting'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data5.daysOpen === void 0) {
							const err27 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "daysOpen" },
								message: "must have required property 'daysOpen'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data5.errors === void 0) {
							const err28 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "errors" },
								message: "must have required property 'errors'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data5.warnings === void 0) {
							const err29 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "warnings" },
								message: "must have required property 'warnings'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data5.breaking === void 0) {
							const err30 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "breaking" },
								message: "must have required property 'breaking'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data5.duplicates === void 0) {
							const err31 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "duplicates" },
								message: "must have required property 'duplicates'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data5.next === void 0) {
							const err32 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "next" },
								message: "must have required property 'next'",
								schema: schema6.properties.entries.items.required,
								parentSchema: schema6.properties.entries.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data5.number !== void 0) {
							let data6 = data5.number;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err33 = {
									instancePath: instancePath + "/entries/" + i0 + "/number",
									schemaPath: "#/properties/entries/items/properties/number/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.number.type,
									parentSchema: schema6.properties.entries.items.properties.number,
									data: data6
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 1 || isNaN(data6)) {
									const err34 = {
										instancePath: instancePath + "/entries/" + i0 + "/number",
										schemaPath: "#/properties/entries/items/properties/number/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema6.properties.entries.items.properties.number,
										data: data6
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
						}
						if (data5.title !== void 0) {
							let data7 = data5.title;
							if (typeof data7 === "string") {
								if (data7.length > 1e3) {
									const err35 = {
										instancePath: instancePath + "/entries/" + i0 + "/title",
										schemaPath: "#/properties/entries/items/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema6.properties.entries.items.properties.title,
										data: data7
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/entries/" + i0 + "/title",
									schemaPath: "#/properties/entries/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.entries.items.properties.title.type,
									parentSchema: schema6.properties.entries.items.properties.title,
									data: data7
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data5.author !== void 0) {
							let data8 = data5.author;
							if (typeof data8 === "string") {
								if (data8.length > 100) {
									const err37 = {
										instancePath: instancePath + "/entries/" + i0 + "/author",
										schemaPath: "#/properties/entries/items/properties/author/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema6.properties.entries.items.properties.author,
										data: data8
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/entries/" + i0 + "/author",
									schemaPath: "#/properties/entries/items/properties/author/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.entries.items.properties.author.type,
									parentSchema: schema6.properties.entries.items.properties.author,
									data: data8
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data5.draft !== void 0) {
							let data9 = data5.draft;
							if (typeof data9 !== "boolean") {
								const err39 = {
									instancePath: instancePath + "/entries/" + i0 + "/draft",
									schemaPath: "#/properties/entries/items/properties/draft/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema6.properties.entries.items.properties.draft.type,
									parentSchema: schema6.properties.entries.items.properties.draft,
									data: data9
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data5.stage !== void 0) {
							let data10 = data5.stage;
							if (!(data10 === "proposal" || data10 === "submission" || data10 === "update" || data10 === "deprecation" || data10 === "not-applicable")) {
								const err40 = {
									instancePath: instancePath + "/entries/" + i0 + "/stage",
									schemaPath: "#/properties/entries/items/properties/stage/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.entries.items.properties.stage.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.entries.items.properties.stage.enum,
									parentSchema: schema6.properties.entries.items.properties.stage,
									data: data10
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data5.verdict !== void 0) {
							let data11 = data5.verdict;
							if (!(data11 === "pass" || data11 === "changes-needed" || data11 === "unknown" || data11 === "not-applicable")) {
								const err41 = {
									instancePath: instancePath + "/entries/" + i0 + "/verdict",
									schemaPath: "#/properties/entries/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.entries.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.entries.items.properties.verdict.enum,
									parentSchema: schema6.properties.entries.items.properties.verdict,
									data: data11
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data5.lifecycle !== void 0) {
							let data12 = data5.lifecycle;
							if (!(data12 === "in-review" || data12 === "awaiting-package" || data12 === "in-certification" || data12 === "changes-requested" || data12 === "approved" || data12 === "merged" || data12 === "deployed" || data12 === "closed")) {
								const err42 = {
									instancePath: instancePath + "/entries/" + i0 + "/lifecycle",
									schemaPath: "#/properties/entries/items/properties/lifecycle/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.entries.items.properties.lifecycle.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.entries.items.properties.lifecycle.enum,
									parentSchema: schema6.properties.entries.items.properties.lifecycle,
									data: data12
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data5.turn !== void 0) {
							let data13 = data5.turn;
							if (!(data13 === "publisher" || data13 === "reviewer" || data13 === "nobody")) {
								const err43 = {
									instancePath: instancePath + "/entries/" + i0 + "/turn",
									schemaPath: "#/properties/entries/items/properties/turn/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.entries.items.properties.turn.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.entries.items.properties.turn.enum,
									parentSchema: schema6.properties.entries.items.properties.turn,
									data: data13
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data5.since !== void 0) {
							let data14 = data5.since;
							if (typeof data14 === "string") {
								if (data14.length > 30) {
									const err44 = {
										instancePath: instancePath + "/entries/" + i0 + "/since",
										schemaPath: "#/properties/entries/items/properties/since/maxLength",
										keyword: "maxLength",
										params: { limit: 30 },
										message: "must NOT have more than 30 characters",
										schema: 30,
										parentSchema: schema6.properties.entries.items.properties.since,
										data: data14
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (!pattern2.test(data14)) {
									const err45 = {
										instancePath: instancePath + "/entries/" + i0 + "/since",
										schemaPath: "#/properties/entries/items/properties/since/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$" },
										message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$\"",
										schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$",
										parentSchema: schema6.properties.entries.items.properties.since,
										data: data14
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/entries/" + i0 + "/since",
									schemaPath: "#/properties/entries/items/properties/since/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.entries.items.properties.since.type,
									parentSchema: schema6.properties.entries.items.properties.since,
									data: data14
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data5.daysWaiting !== void 0) {
							let data15 = data5.daysWaiting;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err47 = {
									instancePath: instancePath + "/entries/" + i0 + "/daysWaiting",
									schemaPath: "#/properties/entries/items/properties/daysWaiting/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.daysWaiting.type,
									parentSchema: schema6.properties.entries.items.properties.daysWaiting,
									data: data15
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 0 || isNaN(data15)) {
									const err48 = {
										instancePath: instancePath + "/entries/" + i0 + "/daysWaiting",
										schemaPath: "#/properties/entries/items/properties/daysWaiting/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema6.properties.entries.items.properties.daysWaiting,
										data: data15
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
						if (data5.daysOpen !== void 0) {
							let data16 = data5.daysOpen;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err49 = {
									instancePath: instancePath + "/entries/" + i0 + "/daysOpen",
									schemaPath: "#/properties/entries/items/properties/daysOpen/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.daysOpen.type,
									parentSchema: schema6.properties.entries.items.properties.daysOpen,
									data: data16
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 < 0 || isNaN(data16)) {
									const err50 = {
										instancePath: instancePath + "/entries/" + i0 + "/daysOpen",
										schemaPath: "#/properties/entries/items/properties/daysOpen/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema6.properties.entries.items.properties.daysOpen,
										data: data16
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
						}
						if (data5.errors !== void 0) {
							let data17 = data5.errors;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err51 = {
									instancePath: instancePath + "/entries/" + i0 + "/errors",
									schemaPath: "#/properties/entries/items/properties/errors/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.errors.type,
									parentSchema: schema6.properties.entries.items.properties.errors,
									data: data17
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 0 || isNaN(data17)) {
									const err52 = {
										instancePath: instancePath + "/entries/" + i0 + "/errors",
										schemaPath: "#/properties/entries/items/properties/errors/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema6.properties.entries.items.properties.errors,
										data: data17
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
						}
						if (data5.warnings !== void 0) {
							let data18 = data5.warnings;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err53 = {
									instancePath: instancePath + "/entries/" + i0 + "/warnings",
									schemaPath: "#/properties/entries/items/properties/warnings/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.warnings.type,
									parentSchema: schema6.properties.entries.items.properties.warnings,
									data: data18
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 0 || isNaN(data18)) {
									const err54 = {
										instancePath: instancePath + "/entries/" + i0 + "/warnings",
										schemaPath: "#/properties/entries/items/properties/warnings/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema6.properties.entries.items.properties.warnings,
										data: data18
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							}
						}
						if (data5.breaking !== void 0) {
							let data19 = data5.breaking;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err55 = {
									instancePath: instancePath + "/entries/" + i0 + "/breaking",
									schemaPath: "#/properties/entries/items/properties/breaking/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.breaking.type,
									parentSchema: schema6.properties.entries.items.properties.breaking,
									data: data19
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err56 = {
										instancePath: instancePath + "/entries/" + i0 + "/breaking",
										schemaPath: "#/properties/entries/items/properties/breaking/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema6.properties.entries.items.properties.breaking,
										data: data19
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							}
						}
						if (data5.duplicates !== void 0) {
							let data20 = data5.duplicates;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								const err57 = {
									instancePath: instancePath + "/entries/" + i0 + "/duplicates",
									schemaPath: "#/properties/entries/items/properties/duplicates/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.entries.items.properties.duplicates.type,
									parentSchema: schema6.properties.entries.items.properties.duplicates,
									data: data20
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									const err58 = {
										instancePath: instancePath + "/entries/" + i0 + "/duplicates",
										schemaPath: "#/properties/entries/items/properties/duplicates/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema6.properties.entries.items.properties.duplicates,
										data: data20
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
						}
						if (data5.next !== void 0) {
							let data21 = data5.next;
							if (typeof data21 === "string") {
								if (data21.length > 1e3) {
									const err59 = {
										instancePath: instancePath + "/entries/" + i0 + "/next",
										schemaPath: "#/properties/entries/items/properties/next/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema6.properties.entries.items.properties.next,
										data: data21
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/entries/" + i0 + "/next",
									schemaPath: "#/properties/entries/items/properties/next/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.entries.items.properties.next.type,
									parentSchema: schema6.properties.entries.items.properties.next,
									data: data21
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/properties/entries/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.entries.items.type,
							parentSchema: schema6.properties.entries.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.entries.type,
					parentSchema: schema6.properties.entries,
					data: data4
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.unreviewed !== void 0) {
			let data22 = data.unreviewed;
			if (Array.isArray(data22)) {
				if (data22.length > 1e4) {
					const err63 = {
						instancePath: instancePath + "/unreviewed",
						schemaPath: "#/properties/unreviewed/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema6.properties.unreviewed,
						data: data22
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				const len1 = data22.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data23 = data22[i1];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.number === void 0) {
							const err64 = {
								instancePath: instancePath + "/unreviewed/" + i1,
								schemaPath: "#/properties/unreviewed/items/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'",
								schema: schema6.properties.unreviewed.items.required,
								parentSchema: schema6.properties.unreviewed.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data23.title === void 0) {
							const err65 = {
								instancePath: instancePath + "/unreviewed/" + i1,
								schemaPath: "#/properties/unreviewed/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'",
								schema: schema6.properties.unreviewed.items.required,
								parentSchema: schema6.properties.unreviewed.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data23.author === void 0) {
							const err66 = {
								instancePath: instancePath + "/unreviewed/" + i1,
								schemaPath: "#/properties/unreviewed/items/required",
								keyword: "required",
								params: { missingProperty: "author" },
								message: "must have required property 'author'",
								schema: schema6.properties.unreviewed.items.required,
								parentSchema: schema6.properties.unreviewed.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data23.why === void 0) {
							const err67 = {
								instancePath: instancePath + "/unreviewed/" + i1,
								schemaPath: "#/properties/unreviewed/items/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'",
								schema: schema6.properties.unreviewed.items.required,
								parentSchema: schema6.properties.unreviewed.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data23.number !== void 0) {
							let data24 = data23.number;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
								const err68 = {
									instancePath: instancePath + "/unreviewed/" + i1 + "/number",
									schemaPath: "#/properties/unreviewed/items/properties/number/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema6.properties.unreviewed.items.properties.number.type,
									parentSchema: schema6.properties.unreviewed.items.properties.number,
									data: data24
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 < 1 || isNaN(data24)) {
									const err69 = {
										instancePath: instancePath + "/unreviewed/" + i1 + "/number",
										schemaPath: "#/properties/unreviewed/items/properties/number/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema6.properties.unreviewed.items.properties.number,
										data: data24
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
						if (data23.title !== void 0) {
							let data25 = data23.title;
							if (typeof data25 === "string") {
								if (data25.length > 1e3) {
									const err70 = {
										instancePath: instancePath + "/unreviewed/" + i1 + "/title",
										schemaPath: "#/properties/unreviewed/items/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema6.properties.unreviewed.items.properties.title,
										data: data25
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/unreviewed/" + i1 + "/title",
									schemaPath: "#/properties/unreviewed/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.unreviewed.items.properties.title.type,
									parentSchema: schema6.properties.unreviewed.items.properties.title,
									data: data25
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data23.author !== void 0) {
							let data26 = data23.author;
							if (typeof data26 === "string") {
								if (data26.length > 100) {
									const err72 = {
										instancePath: instancePath + "/unreviewed/" + i1 + "/author",
										schemaPath: "#/properties/unreviewed/items/properties/author/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema6.properties.unreviewed.items.properties.author,
										data: data26
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							} else {
								const err73 = {
									instancePath: instancePath + "/unreviewed/" + i1 + "/author",
									schemaPath: "#/properties/unreviewed/items/properties/author/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.unreviewed.items.properties.author.type,
									parentSchema: schema6.properties.unreviewed.items.properties.author,
									data: data26
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data23.why !== void 0) {
							let data27 = data23.why;
							if (typeof data27 === "string") {
								if (data27.length > 1e3) {
									const err74 = {
										instancePath: instancePath + "/unreviewed/" + i1 + "/why",
										schemaPath: "#/properties/unreviewed/items/properties/why/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema6.properties.unreviewed.items.properties.why,
										data: data27
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/unreviewed/" + i1 + "/why",
									schemaPath: "#/properties/unreviewed/items/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.unreviewed.items.properties.why.type,
									parentSchema: schema6.properties.unreviewed.items.properties.why,
									data: data27
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/unreviewed/" + i1,
							schemaPath: "#/properties/unreviewed/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.unreviewed.items.type,
							parentSchema: schema6.properties.unreviewed.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/unreviewed",
					schemaPath: "#/properties/unreviewed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.unreviewed.type,
					parentSchema: schema6.properties.unreviewed,
					data: data22
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
	} else {
		const err78 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema6.type,
			parentSchema: schema6,
			data
		};
		if (vErrors === null) vErrors = [err78];
		else vErrors.push(err78);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function readQueue(text, name) {
	const value = parse(text, name);
	if (validateQueue(value)) return value;
	const [problem] = validateQueue.errors ?? [];
	const place = problem?.instancePath ?? "";
	throw new InputError(`${name} is no queue that this tool can read: ${place === "" ? "it" : place} ${problem?.message ?? "is not as it has to be"}.`);
}
function parse(text, name) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new InputError(`${name} is no JSON.`, { cause: error });
	}
}
function queueCommand(paths, options) {
	showQueue(merge(paths.map((path) => readQueue(readText(path), path))), options);
	return 0;
}
function merge(parts) {
	try {
		return mergeQueues(parts);
	} catch (error) {
		if (error instanceof RangeError) throw new InputError(error.message, { cause: error });
		throw error;
	}
}
export { queueCommand };
