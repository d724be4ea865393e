import { expect, test } from "vitest";
import { type KeptProperties, withUsersOf } from "../../../src/playground/page/kept-stores.ts";

test("another workbook brings its own properties, and a person keeps theirs", () => {
	const present: KeptProperties = [
		["document", [["runs", "old"]]],
		["user:ana", [["seen", "0.1.0"]]],
	];
	const next: KeptProperties = [
		["document", [["runs", "new"]]],
		["user:ana", [["seen", ""]]],
		["user:ben", [["seen", "0.0.9"]]],
	];
	expect(withUsersOf(present, next)).toEqual([
		["user:ana", [["seen", "0.1.0"]]],
		["document", [["runs", "new"]]],
		["user:ben", [["seen", "0.0.9"]]],
	]);
	expect(withUsersOf([], next)).toEqual(next);
});
