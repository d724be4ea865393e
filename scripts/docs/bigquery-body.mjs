import esbuild from "esbuild";

/**
 * The body of one JavaScript function: the custom function's own declaration with the product's way of calling it. What
 * cannot be computed is NULL where a figure is asked for, and the message, led by ⚠, where the result is text.
 */
export async function bigqueryBody({ name, returns, readsText }, definition) {
	const file = `./src/functions/${name.toLowerCase().replaceAll("_", "-")}.ts`;
	const local = name.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
	const { outputFiles } = await esbuild.build({
		stdin: { contents: source(file, local), resolveDir: process.cwd(), loader: "ts" },
		bundle: true,
		format: "iife",
		globalName: "planner",
		target: "es2019",
		charset: "utf8",
		minify: true,
		legalComments: "none",
		lineLimit: 160,
		write: false,
		plugins: readsText ? [] : [withoutNumbersInText],
	});
	const list = definition.parameters.map((parameter) => snake(parameter.name)).join(", ");
	const fields = [...(/^STRUCT<(.*)>$/.exec(returns)?.[1] ?? "").matchAll(/(\w+) \w+/g)].map(
		([, field]) => field,
	);
	return `${outputFiles[0].text.trim()}\nreturn planner.answer([${list}], ${JSON.stringify(fields)}, ${returns === "STRING"});`;
}

/** Numbers arrive as FLOAT64, so how people write them is three quarters of the code for nothing. */
const withoutNumbersInText = {
	name: "without-numbers-in-text",
	setup({ onLoad }) {
		onLoad({ filter: /values[\\/]parse-(?:number|percent)\.ts$/ }, () => ({
			contents: `
import { problem, quote } from "../problem.ts";
export const parseNumber = (text) => problem(quote(text) + " is not a number.");
export const parsePercent = parseNumber;
export const hasShortForm = () => false;
export const fromPoints = (points) => Number((points / 100).toPrecision(15));`,
			loader: "ts",
		}));
	},
};

/** `bigAudience` → `big_audience`. */
export function snake(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function source(file, local) {
	return `
import { callFunction } from "./src/core/call-function.ts";
import { ${local} as definition } from "${file}";

export function answer(given, fields, isText) {
	const last = definition.parameters[definition.parameters.length - 1];
	const args = given.flatMap((value, index) => {
		if (!Array.isArray(value)) return [value === undefined || value === null ? "" : value];
		return last.repeated && index === given.length - 1 ? value : [[value]];
	});
	let value;
	try {
		value = callFunction(definition, args);
	} catch (error) {
		return isText ? "⚠ " + error.message : null;
	}
	if (fields.length === 0) return value === "" ? null : value;
	const cells = Array.isArray(value) ? value[0] : [value];
	if (cells.every((cell) => cell === "")) return null;
	return Object.fromEntries(fields.map((field, index) => [field, cells[index] === "" || cells[index] === undefined ? null : cells[index]]));
}`;
}
