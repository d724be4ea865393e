import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = "docs/marketplace/pictures";

/** Google's sizes: "Create a store listing", 2026. */
const SIZES: { readonly [name: string]: readonly [number, number] } = {
	"icon-32.png": [32, 32],
	"icon-48.png": [48, 48],
	"icon-96.png": [96, 96],
	"icon-128.png": [128, 128],
	"banner-220x140.png": [220, 140],
	"1-import-preview.png": [1280, 800],
	"2-roster.png": [1280, 800],
	"3-plan.png": [1280, 800],
	"4-captions.png": [1280, 800],
	"5-results.png": [1280, 800],
};

/** PNG keeps them in its first chunk; colour type 6 is colour with transparency. */
function readHeader(name: string) {
	const file = readFileSync(`${FOLDER}/${name}`);
	return { size: [file.readUInt32BE(16), file.readUInt32BE(20)], colourType: file[25] };
}

it("has every picture in Google's size, and no other", () => {
	const pictures = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));
	expect(Object.fromEntries(pictures.map((name) => [name, readHeader(name).size]))).toEqual(SIZES);
});

it.each(Object.keys(SIZES).filter((name) => name.startsWith("icon")))("%s can be transparent", (name) => {
	expect(readHeader(name).colourType).toBe(6);
});

it("keeps the pictures small", () => {
	const total = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
	expect(total).toBeLessThan(1_500_000);
});

const [name, short, detailed] = [
	...readFileSync("docs/marketplace/listing.md", "utf8").matchAll(/```text\n([\s\S]*?)\n```/g),
].map(([, text]) => text!);

it("keeps the listing's texts within Google's limits, and apart", () => {
	expect(name!.length).toBeLessThanOrEqual(50);
	expect(name).not.toMatch(/Google|Sheets|Docs|Drive|\d/);
	expect(short!.length).toBeLessThanOrEqual(200);
	expect(detailed!.length).toBeLessThan(16_000);
	expect(detailed).not.toContain(short);
});

it("has no words in capitals but abbreviations, which Google takes for spam", () => {
	expect(`${name} ${short} ${detailed}`.match(/\b[A-Z]{4,}\b/g)).toBeNull();
});

it("explains exactly the scopes of the manifest", () => {
	const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8"));
	const explained = readFileSync("docs/marketplace/scopes.md", "utf8").match(
		/(?<=^\| `)https:\/\/\S+(?=` \|)/gm,
	);
	expect(explained).toEqual(oauthScopes);
});
