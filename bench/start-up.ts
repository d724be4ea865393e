import { readFileSync } from "node:fs";
import vm from "node:vm";
import { bundleServer } from "../scripts/build-code.mjs";
import { type Comparison, compare } from "./compare.ts";

/** Compiling and running the script in a fresh bare context, as Apps Script does for every cell. */
export async function startUp(): Promise<Comparison[]> {
	const ours = readFileSync("dist/Code.js", "utf8");
	const usual = await bundledTheUsualWay();
	let run = 0;
	const start = (code: string) => () => {
		// A new comment each time keeps V8 from reusing compiled code.
		new vm.Script(`${code}\n// ${run++}`).runInContext(vm.createContext({}));
	};
	const figure = `start of Code.js (${kilobytes(ours)} against ${kilobytes(usual)})`;
	return [await compare(figure, "≤ 0.20, ≤ 250 kB", start(ours), start(usual), 60)];
}

/** The same code as one script with `import { z } from "zod"` and everything loaded at once. */
async function bundledTheUsualWay(): Promise<string> {
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

function kilobytes(text: string): string {
	return `${Math.round(text.length / 1000)} kB`;
}
