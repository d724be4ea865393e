import { readFileSync } from "node:fs";
import vm from "node:vm";
import { bundleServer } from "../scripts/build-code.mjs";
import * as functions from "../src/functions/index.ts";
import { type Comparison, compare, median, roundsOf, time } from "./compare.ts";

/** Compiling and running the script in a fresh bare context, as Apps Script does for every cell. */
export async function startUp(): Promise<Comparison[]> {
	const ours = readFileSync("dist/Code.js", "utf8");
	const [plain, template] = [await withPlainZod(), await asTemplate()];
	const row = (rival: string, code: string, hold: string) =>
		compare(
			`start of Code.js, ${kilobytes(ours)} (rival: ${rival}, ${kilobytes(code)})`,
			hold,
			start(ours),
			start(code),
			60,
		);
	return [
		await row("the same code with plain zod and eager tables", plain, "≤ 0.20, ≤ 250 kB"),
		await row("the same code laid out as React-Google-Apps-Script does", template, "< 1"),
	];
}

/** What one start of the script costs. */
export async function startMilliseconds(): Promise<number> {
	const begin = start(readFileSync("dist/Code.js", "utf8"));
	const times: number[] = [];
	for (let round = -3; round < roundsOf(30); round++) {
		const taken = await time(begin);
		if (round >= 0) times.push(taken);
	}
	return median(times);
}

let runs = 0;

/** A new comment each time keeps V8 from reusing compiled code. */
function start(code: string): () => void {
	return () => {
		new vm.Script(`${code}\n// ${runs++}`).runInContext(vm.createContext({}));
	};
}

/** The same code as one script with `import { z } from "zod"` and everything loaded at once. */
async function withPlainZod(): Promise<string> {
	const { outputFiles } = await bundleServer({
		plugins: [
			{
				name: "usual-way",
				setup({ onResolve, onLoad }) {
					onResolve({ filter: /^zod\/mini$/ }, () => ({ path: "plain-zod", namespace: "usual" }));
					onLoad({ filter: /.*/, namespace: "usual" }, () => ({
						contents:
							'import { z } from "zod"; export * from "zod"; export const everything = z; globalThis.zod = z;',
						resolveDir: process.cwd(),
					}));
					onLoad({ filter: /host\/main\.ts$/ }, ({ path }) => ({
						contents: `export * from "./run-tool.ts";\n${readFileSync(path, "utf8")}`,
						loader: "ts",
					}));
				},
			},
		],
	});
	return outputFiles[0]!.text;
}

/**
 * As that template's build lays a project out: one entry exports all that Google calls; cells, menu and sidebar's server side
 * are one unminified script, run whole, with an empty function of each name behind it for Google's parser.
 */
async function asTemplate(): Promise<string> {
	const names = Object.keys(functions);
	const exported = names.map((name) => `export const ${name} = (...args) => main.call("${name}", args);`);
	const { outputFiles } = await bundleServer({
		entryPoints: undefined as never,
		stdin: {
			contents: [
				'import * as main from "./src/host/main.ts";',
				'export { onOpen, onInstall, openSidebar } from "./src/host/main.ts";',
				'export { runTool } from "./src/host/run-tool.ts";',
				...exported,
			].join("\n"),
			resolveDir: process.cwd(),
		},
		globalName: "server",
		plugins: [],
	});
	const called = ["onOpen", "onInstall", "openSidebar", "runTool", ...names];
	const stubs = called.map((name) => `function ${name}() {}`);
	return `${outputFiles[0]!.text}\nObject.assign(globalThis, server);\n${stubs.join("\n")}\n`;
}

function kilobytes(text: string): string {
	return `${Math.round(text.length / 1000)} kB`;
}
