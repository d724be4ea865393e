import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { parsePattern, stepsOf } from "./backtracking.ts";
import { hostileTexts } from "./hostile-texts.ts";

interface Found {
	readonly source: string;
	readonly flags: string;
	readonly file: string;
}

const SHORT = 24;
const LIMIT = 60_000;
/** With some room for the steps that only happen once. */
const QUADRATIC = 4.6;
let all: readonly Found[];

/** Every regular expression literal of the add-on, whatever it is used for. */
beforeAll(async () => {
	const entryPoints = ["core", "functions", "importers", "documents", "tools", "host", "sidebar"].flatMap(
		(world) =>
			readdirSync(join("src", world), { recursive: true, encoding: "utf8" })
				.filter((file) => /\.tsx?$/.test(file))
				.map((file) => join("src", world, file)),
	);
	const { outputFiles } = await build({
		entryPoints,
		write: false,
		outdir: "none",
		outbase: ".",
		format: "esm",
		jsx: "automatic",
		charset: "utf8",
	});
	const found = new Map<string, Found>();
	for (const { path, text } of outputFiles) {
		parse(text, {
			ecmaVersion: "latest",
			sourceType: "module",
			onToken: (token) => {
				const { value } = token as { readonly value?: unknown };
				if (typeof value !== "object" || value === null || !("pattern" in value)) return;
				const { pattern, flags } = value as { pattern: string; flags: string };
				found.set(`/${pattern}/${flags}`, {
					source: pattern,
					flags,
					file: path.slice(path.indexOf("/src/") + 1),
				});
			},
		});
	}
	all = [...found.values()];
});

/** How the steps grow when a hostile text gets twice as long: 2 is linear, 4 quadratic. */
function growthOf({ source, flags }: Found): { growth: number; text: string } {
	const whole = parsePattern(source);
	let worst = { growth: 0, text: "" };
	for (const { before, again } of hostileTexts(whole, flags)) {
		for (const end of ["", "\u0001"]) {
			const steps = (times: number, limit: number) =>
				stepsOf(whole, flags, before + again.repeat(times) + end, limit);
			const growthAt = (times: number, limit = LIMIT) => {
				const long = steps(2 * times, limit);
				return long === limit ? Infinity : long / Math.max(200, steps(times, limit));
			};
			const first = growthAt(SHORT);
			// Where a repeat has an upper bound, the steps grow up to that and then no more.
			const growth = first > QUADRATIC && first < Infinity ? growthAt(6 * SHORT, 20 * LIMIT) : first;
			if (growth > worst.growth) worst = { growth, text: `${before}(${again})×${SHORT}${end}` };
		}
	}
	return worst;
}

test.each([
	["(a+)+$", Infinity],
	["(a|a)*$", Infinity],
	["(?:\\w+\\s?)+!", Infinity],
	["a+a+a+$", 6],
	["^a+$", 0],
])("the count of steps tells that /%s/ blows up, or does not", (source, least) => {
	const { growth } = growthOf({ source, flags: "", file: "" });
	expect(growth).toBeGreaterThanOrEqual(least);
	if (least === 0) expect(growth).toBeLessThan(2.2);
});

test("no regular expression of the add-on takes more than quadratically many steps, whatever the text", () => {
	expect(all.length).toBeGreaterThan(300);
	const worst = all.map((one) => ({ ...one, ...growthOf(one) })).filter(({ growth }) => growth > QUADRATIC);
	expect(worst.map(({ file, source, growth, text }) => `${file} /${source}/ ${growth} on ${text}`)).toEqual(
		[],
	);
});
