import { expect, it } from "vitest";
import { whyNotPushed } from "../../scripts/push-target.mjs";

const WHOLE = JSON.stringify({ scriptId: "1abc", rootDir: "dist" });

const REFUSED: readonly { title: string; text: string | undefined; loggedIn?: boolean; says: string }[] = [
	{ title: "there is no .clasp.json", text: undefined, says: "There is no .clasp.json" },
	{ title: "it is no JSON", text: "{ scriptId", says: "is not valid JSON" },
	{ title: "it is JSON, but no object", text: "null", says: "is not valid JSON" },
	{ title: "it names no script", text: '{"rootDir": "dist"}', says: "has no scriptId" },
	{
		title: "the script's id is blank",
		text: '{"scriptId": " ", "rootDir": "dist"}',
		says: "has no scriptId",
	},
	{
		title: "the example's placeholder is still in it",
		text: '{"scriptId": "PUT-YOUR-OWN-SCRIPT-ID-HERE", "rootDir": "dist"}',
		says: 'still has "PUT-YOUR-OWN-SCRIPT-ID-HERE"',
	},
	{
		title: "the sources would be pushed instead of what is built",
		text: '{"scriptId": "1abc", "rootDir": "src"}',
		says: '"src" as its rootDir. Set "rootDir": "dist"',
	},
	{ title: "it has no folder", text: '{"scriptId": "1abc"}', says: "has no rootDir" },
	{ title: "nobody is logged in", text: WHOLE, loggedIn: false, says: "npx clasp login" },
];

it.each(REFUSED)("says what is missing when $title", ({ text, loggedIn = true, says }) => {
	expect(whyNotPushed(text, () => loggedIn)).toContain(says);
});

it.each(["dist", "./dist", "dist/"])("finds nothing wrong with a project whose folder is %s", (rootDir) => {
	expect(whyNotPushed(JSON.stringify({ scriptId: "1abc", rootDir }), () => true)).toBeUndefined();
});

it("asks for the login only when all else is right", () => {
	let asked = 0;
	const ask = () => ++asked > 0;
	whyNotPushed('{"rootDir": "dist"}', ask);
	expect(asked).toBe(0);
	whyNotPushed(WHOLE, ask);
	expect(asked).toBe(1);
});
