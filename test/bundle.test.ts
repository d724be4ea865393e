import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { bundleServer } from "../scripts/build-code.mjs";
import { callFunction } from "../src/core/call-function.ts";
import type { FunctionExample } from "../src/core/sheet-function.ts";
import * as functions from "../src/functions/index.ts";

const code = readFileSync("dist/Code.js", "utf8");
const tools = readFileSync("dist/Tools.html", "utf8");
const entryPoints = ["onOpen", "onInstall", "openSidebar", "runTool"];

describe("dist/Code.js", () => {
	test("is a plain ES2019 script: no module syntax, private fields or optional chaining", () => {
		expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
	});

	test("starts in a bare JavaScript world without any service", () => {
		expect(() => load({})).not.toThrow();
	});

	test("declares the custom functions and entry points, and no other global but its own", () => {
		const bare = vm.createContext({});
		const builtIns = new Set(vm.runInContext("Object.getOwnPropertyNames(globalThis)", bare) as string[]);
		const context = load({});
		const globals = Object.getOwnPropertyNames(context).filter((name) => !builtIns.has(name));
		expect(globals.sort()).toEqual([...Object.keys(functions), ...entryPoints, "Planner_"].sort());
	});

	test("calls nothing at global scope but its own wrapper", () => {
		const program = parse(code, { ecmaVersion: 2019, sourceType: "script" });
		const kinds = program.body.map((node) => node.type);
		expect(kinds.filter((kind) => kind !== "FunctionDeclaration" && kind !== "ExpressionStatement")).toEqual([
			"VariableDeclaration",
		]);
	});

	test("holds nothing of the tools or zod, and runs one function's own modules when a cell is computed", async () => {
		const { outputFiles, metafile } = await bundleServer({ minify: false, metafile: true });
		const modules = Object.keys(metafile!.inputs);
		expect(modules).toContain("src/core/tiers.ts");
		expect(
			modules.filter((module) => /zod|src\/tools|src\/core\/(runs|import|tracker)/.test(module)),
		).toEqual([]);
		const traced = outputFiles[0]!.text.replace(
			"fn && (res =",
			"fn && (globalThis.ran.push(__getOwnPropNames(fn)[0]), true) && (res =",
		);
		const context = vm.createContext({ ran: [] });
		vm.runInContext(traced, context);
		const ran = (script: string): string[] => vm.runInContext(`${script}; [...ran]`, context);
		expect(ran("").filter((module) => module.startsWith("src/functions"))).toEqual([]);
		expect(
			ran('Planner_.call("TIER", [12000])').filter((module) => module.startsWith("src/functions")),
		).toEqual(["src/functions/tier.ts"]);
	});

	test("stays within its size, and carries no examples and no documentation but the help of its stubs", () => {
		expect(Buffer.byteLength(code)).toBeLessThan(250_000);
		expect(code).not.toContain('formula: "=TIER(');
		expect(code).not.toContain("fee given as $");
		for (const { summary, returns } of Object.values(functions)) {
			expect(code.split(summary)).toHaveLength(2);
			expect(code.split(returns)).toHaveLength(2);
		}
	});
});

describe("dist/Tools.html", () => {
	test("is one element that holds a plain ES2019 script, which nothing in it ends early and HtmlService cannot take for a comment", () => {
		const [, script] = /^<script>\n([\s\S]*)\n<\/script>\n$/.exec(tools)!;
		expect(script).not.toMatch(/<\/script|`/i);
		expect(() => parse(script!, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
	});

	test("answers the sidebar through the one door of Code.js, and leaves no global but zod's own", () => {
		const before = Object.getOwnPropertyNames(load({}));
		const context = load({
			HtmlService: {
				createTemplateFromFile: (name: string) => ({ getRawContent: () => ({ Tools: tools })[name] }),
			},
			SpreadsheetApp: strict("SpreadsheetApp", {}),
		});
		const answer = JSON.parse(String(vm.runInContext('runTool("home", "{}")', context)));
		expect(answer).toMatchObject({
			ok: false,
			google: expect.stringContaining("You do not have permission to call"),
			wrote: false,
		});
		expect(
			Object.getOwnPropertyNames(context)
				.filter((name) => !before.includes(name))
				.sort(),
		).toEqual(["HtmlService", "SpreadsheetApp", "__zod_globalConfig"]);
	});

	test("is the only thing that is ever evaluated", () => {
		expect(code.match(/\beval\(.*|\bFunction\(.*/g)).toEqual([
			'eval(Planner_.toolsScript() + "\\nTools_.runTool")(id, json);',
		]);
		expect(tools).not.toMatch(/\beval\(/);
	});

	test("stays within its size", () => {
		expect(tools.length).toBeLessThan(950_000);
	});
});

describe("a cell", () => {
	const context = load({});
	const inCell = (name: string, args: readonly unknown[]): unknown => {
		context.args = JSON.stringify(args);
		return outcome(() =>
			JSON.parse(vm.runInContext(`JSON.stringify(${name}(...JSON.parse(args)))`, context)),
		);
	};

	test.each(Object.values(functions))("gets from $name what its declaration gives", async (definition) => {
		const { name, parameters } = definition;
		const file = name.toLowerCase().replaceAll("_", "-");
		const { examples } = (await import(`../src/functions/${file}.ts`)) as {
			examples: readonly FunctionExample[];
		};
		expect(examples.length).toBeGreaterThan(0);
		const tooFew = parameters.map((_, given) => Array.from({ length: given }, () => 1));
		for (const args of [...examples.map((example) => example.args), ...tooFew])
			expect(inCell(name, args)).toEqual(outcome(() => callFunction(definition, args)));
	});
});

describe("each custom function's stub", () => {
	test.each(Object.values(functions))("$name has its parameters' names and help", (definition) => {
		const { name, parameters } = definition;
		const stub = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
		expect(stub, `a stub for ${name}`).not.toBeNull();
		const [, help, names] = stub!;
		expect(names!.split(", ")).toEqual(parameters.map((parameter) => parameter.name));
		expect(help).toContain("@customfunction");
		for (const parameter of parameters) {
			const optional = parameter.optional ? "Optional. " : "";
			expect(help).toContain(`@param {${parameter.example}} ${parameter.name} ${optional}${parameter.about}`);
		}
	});
});

describe("onOpen", () => {
	test.each(["NONE", "LIMITED", "FULL"])("makes the menu in authorisation mode %s", (authMode) => {
		const items: string[] = [];
		const menu = {
			addItem(label: string, functionName: string) {
				items.push(`${label} → ${functionName}`);
				return menu;
			},
			addToUi: () => items.push("shown"),
		};
		const context = load({
			...forbidden(authMode === "FULL" ? [] : ["DriveApp", "UrlFetchApp"]),
			...forbidden(
				authMode === "NONE" ? ["PropertiesService", "LockService", "CacheService", "Docs", "Session"] : [],
			),
			SpreadsheetApp: strict("SpreadsheetApp", { getUi: () => ({ createAddonMenu: () => menu }) }),
			event: { authMode },
		});
		vm.runInContext("onOpen(event)", context);
		expect(items).toEqual(["Open planner → openSidebar", "shown"]);
	});

	test("is what onInstall does too", () => {
		let shown = 0;
		const menu = { addItem: () => menu, addToUi: () => shown++ };
		const context = load({
			SpreadsheetApp: strict("SpreadsheetApp", { getUi: () => ({ createAddonMenu: () => menu }) }),
		});
		vm.runInContext("onInstall({})", context);
		expect(shown).toBe(1);
	});
});

describe("what is pushed", () => {
	test("is exactly the script, the tools, the sidebar, its panels, readers and help, and the manifest", () => {
		const pages = ["Help.html", "Panels.html", "Readers.html", "Sidebar.html", "Tools.html"];
		const files = ["Code.js", ...pages, "appsscript.json"];
		expect(readdirSync("dist").sort()).toEqual(files);
		const { stdout } = spawnSync("npx", ["clasp", "show-file-status", "--json", "--project", ".clasp.json"], {
			encoding: "utf8",
		});
		const { filesToPush } = JSON.parse(stdout);
		expect(filesToPush.sort()).toEqual(files.map((file) => `dist/${file}`));
	});

	test("asks for three narrow scopes and no more", () => {
		const { oauthScopes } = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
		expect(oauthScopes.map((scope: string) => scope.split("/").at(-1))).toEqual([
			"spreadsheets.currentonly",
			"script.container.ui",
			"drive.file",
		]);
	});
});

function outcome(call: () => unknown): unknown {
	try {
		return JSON.parse(JSON.stringify(call()));
	} catch (error) {
		return (error as Error).message;
	}
}

function load(globals: Record<string, unknown>): vm.Context {
	const context = vm.createContext({ ...globals });
	vm.runInContext(code, context);
	return context;
}

/** Services that throw on any use, as Google's do in a mode that forbids them. */
function forbidden(names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(names.map((name) => [name, strict(name, {})]));
}

function strict(name: string, members: Record<string, unknown>): unknown {
	return new Proxy(members, {
		get(target, key) {
			if (key in target) return target[String(key)];
			throw new Error(`You do not have permission to call ${name}.${String(key)}`);
		},
	});
}
