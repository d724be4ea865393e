import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes } from "../../../src/sidebar/files/read-file.ts";

const FOLDER = "../shared/data";

/** Rows with the header and blank lines, columns, and the start of the warning. */
const FILES = [
	{ name: "creators_tiktok_nigeria.csv", rows: 202, columns: 4, warning: "Windows-1252" },
	{ name: "creators_tiktok_intl_sci_notation.csv", rows: 51, columns: 4 },
	{ name: "creators_youtube_vtubers.csv", rows: 808, columns: 7 },
	{ name: "creators_youtube_vtubers.json", rows: 808, columns: 8 },
	{ name: "creators_telegram_korea.csv", rows: 247, columns: 11 },
	{ name: "creators_tech_two_platforms.csv", rows: 91, columns: 2 },
	{ name: "creators_twitch_noheader.csv", rows: 31, columns: 2 },
	{ name: "posts_facebook_brand_semicolon.csv", rows: 501, columns: 18 },
	{ name: "posts_facebook_live_sellers.csv", rows: 1764, columns: 12 },
	{ name: "posts_x_obama.csv", rows: 643, columns: 7, warning: "Windows-1252" },
	{ name: "comments_instagram_scam_labelled.csv", rows: 3587, columns: 4 },
	{ name: "comments_youtube_spam_psy.csv", rows: 351, columns: 5 },
	{ name: "comments_youtube_spam_katyperry.csv", rows: 351, columns: 5 },
	{ name: "captions_sponsored_chatgpt.csv", rows: 41, columns: 4 },
	{ name: "fake_followers_swiss_labelled.csv", rows: 976, columns: 8 },
	{ name: "campaign_weekly_channels_robyn_sim.csv", rows: 209, columns: 12 },
	{ name: "campaign_weekly_channels_meridian_sim.csv", rows: 157, columns: 17 },
	{ name: "web_sessions_shoppers.csv", rows: 2056, columns: 18 },
];

it.skipIf(!existsSync(FOLDER)).each(FILES)("reads $name whole", async ({ name, rows, columns, warning }) => {
	const read = await readBytes(name, new Uint8Array(readFileSync(`${FOLDER}/${name}`)));
	if (isProblem(read)) throw new Error(read.problem);
	expect(read.tables[0]?.rows).toHaveLength(rows);
	expect(read.tables[0]?.rows.every((row) => row.length === columns)).toBe(true);
	expect(read.warnings.join(" ")).toContain(warning ?? "");
	expect(read.warnings).toHaveLength(warning ? 1 : 0);
});
