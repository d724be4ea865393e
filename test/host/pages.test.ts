import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openHeadless } from "../../src/playground/headless/open-headless.ts";

const page = (name: string) => readFileSync(`dist/${name}.html`, "utf8");

test.each([
	["panels", "Panels"],
	["readers", "Readers"],
	["help", "Help"],
])("the door answers %s with what its page holds, without the spreadsheet", (id, name) => {
	const { runtime } = openHeadless({
		code: readFileSync("dist/Code.js", "utf8"),
		htmlFiles: { Tools: page("Tools"), [name]: page(name) },
	});
	const { ok, data } = JSON.parse(String(runtime.callServer("runTool", [id, "{}"])));
	expect(ok).toBe(true);
	// Compared without being shown: it is long.
	expect(/^<script[^>]*>([\s\S]*)<\/script>\n$/.exec(page(name))?.[1] === data).toBe(true);
	expect(Object.keys(runtime.calls()).filter((call) => !/^(HtmlService|HtmlTemplate)/.test(call))).toEqual(
		[],
	);
});
