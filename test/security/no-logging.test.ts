import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const WORLDS = ["core", "functions", "importers", "documents", "tools", "host", "sidebar"];

test("nothing is ever logged: no text of a cell can get into Google's record of script runs", () => {
	const files = WORLDS.flatMap((world) =>
		readdirSync(join("src", world), { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join("src", world, file)),
	);
	expect(files.length).toBeGreaterThan(500);
	const logging = files.filter((file) => /\b(console|Logger)\s*[.[]/.test(readFileSync(file, "utf8")));
	expect(logging).toEqual([]);
});
