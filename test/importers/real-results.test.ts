import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { readBytes } from "../../src/sidebar/files/read-file.ts";
import { look, rowsOf, run, trackerWith } from "../tools/results-tracker.ts";

const FOLDER = "../shared/data/";

describe.skipIf(!existsSync(FOLDER))("real files import whole, and a second time change nothing", () => {
	test.each([
		[
			"posts_facebook_brand_semicolon.csv",
			500,
			{ impressions: 14_792_974, reach: 6_951_680, comments: 3741, likes: 88_795, shares: 13_524 },
		],
		["posts_facebook_live_sellers.csv", 1763, { comments: 385_781, likes: 407_834, shares: 70_166 }],
		["posts_x_obama.csv", 642, { comments: 302_130, likes: 6_599_390, shares: 2_404_749 }],
	])("%s", async (name, count, expected) => {
		const read = await readBytes(name, new Uint8Array(readFileSync(FOLDER + name)));
		if (isProblem(read)) throw new Error(read.problem);
		const { rows } = read.tables[0]!;
		const host = trackerWith();
		run(host, rows, { source: name });
		const written = rowsOf(host, "Results");
		expect(written).toHaveLength(count);
		const sums = Object.fromEntries(
			Object.keys(expected).map((figure) => [
				figure,
				written.reduce((sum, row) => sum + Number(row[figure] ?? 0), 0),
			]),
		);
		expect(sums).toEqual(expected);
		expect(look(host, rows, { source: name }).items).toEqual([]);
	});
});
